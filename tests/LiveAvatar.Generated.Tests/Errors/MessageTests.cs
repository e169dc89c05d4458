using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Errors;

public sealed class MessageTests
{
    [Fact]
    public async Task Unauthorized_SaysWhatWasSent()
    {
        using var client = Clients.Of(StubHandler.Json("""{"detail":"Invalid token"}""", HttpStatusCode.Unauthorized));

        var act = () => client.BindAsync(new RequestOptions { LaSession = "4f9c1b" });

        (await act.Should().ThrowAsync<LiveAvatarAuthenticationException>()).WithMessage(
            "Voices.BindThirdPartyVoice was answered with 401 (Unauthorized): Invalid token. "
            + "It was sent with the API key and the la_session cookie.");
    }

    [Fact]
    public async Task Unauthorized_NothingSent_SaysSo()
    {
        using var client = Clients.Of(StubHandler.Json("", HttpStatusCode.Unauthorized));

        var act = () => new SampleOperations(client).WithAsync(OperationCredentials.None);

        (await act.Should().ThrowAsync<LiveAvatarAuthenticationException>()).WithMessage("*It was sent with no credential.");
    }

    [Fact]
    public async Task Refusal_WithACode_NamesIt()
    {
        using var client = Clients.Of(StubHandler.Json("""{"code":4000,"message":"in use"}""", HttpStatusCode.Conflict));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarConflictException>()).Which.Message.Should()
            .Be("Voices.BindThirdPartyVoice was answered with 409 (Conflict), code 4000: in use.");
    }

    [Fact]
    public async Task Refusal_ThatPointsElsewhere_IsNoRedirect()
    {
        await using var server = RawServer.Start(RawServer.Json("{}", "404 Not Found", "Location: https://elsewhere.example/\r\n"));
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarNotFoundException>()).Which.Message.Should().Be("Voices.BindThirdPartyVoice was answered with 404 (Not Found).");
    }

    [Fact]
    public async Task ServerText_LongAndWithLineBreaks_IsOneShortLine()
    {
        var text = "first\r\nsecond\u001b[31m" + new string('x', 10_000);
        using var client = Clients.Of(StubHandler.Json(text, HttpStatusCode.BadRequest));

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which;
        exception.Message.Should().Contain("first  second [31mxxx").And.NotContainAny("\r", "\n", "\u001b");
        exception.Message.Length.Should().BeLessThan(700);
        exception.ResponseExcerpt.Should().Be(text[..2048]);
    }

    [Fact]
    public async Task Excerpt_CutInsideACharacter_LeavesItOut()
    {
        var text = new string('x', 2047) + "🎙";
        using var client = Clients.Of(StubHandler.Json(text, HttpStatusCode.BadRequest));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.ResponseExcerpt.Should().Be(new string('x', 2047));
    }

    [Theory]
    [InlineData(1, ": [0]: bad.")]
    [InlineData(5, ": [0]: bad; [1]: bad; [2]: bad; [3]: bad; [4]: bad.")]
    [InlineData(6, ": [0]: bad; [1]: bad; [2]: bad; [3]: bad; [4]: bad; and 1 more.")]
    [InlineData(8, ": [0]: bad; [1]: bad; [2]: bad; [3]: bad; [4]: bad; and 3 more.")]
    public async Task ManyValidationErrors_MessageShowsTheFirstFive(int number, string told)
    {
        var errors = string.Join(',', Enumerable.Range(0, number).Select(index => $$"""{"loc":[{{index}}],"msg":"bad"}"""));
        using var client = Clients.Of(StubHandler.Json($$"""{"detail":[{{errors}}]}""", HttpStatusCode.UnprocessableEntity));

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarValidationException>()).Which;
        exception.Errors.Should().HaveCount(number);
        exception.Message.Should().EndWith(told);
    }

    [Fact]
    public async Task ValidationErrors_OddShapes_AreUnderstood()
    {
        const string Body = """
            {"detail":[{"msg":"whole body"},{"loc":"query","msg":null,"message":"m"},"text",null,{"loc":[],"msg":5},{"loc":[0,null]}]}
            """;
        using var client = Clients.Of(StubHandler.Json(Body, HttpStatusCode.UnprocessableEntity));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarValidationException>()).Which.Errors.Select(error => error.ToString())
            .Should().Equal("whole body", "query: m", "", "[0].: ");
    }

    [Fact]
    public async Task HugeErrorBody_IsReadInPart()
    {
        var body = """{"code":4000,"message":"first","data":" """ + new string('x', 5_000_000) + "\"}";
        using var api = VoiceApi.Answering(HttpStatusCode.BadRequest, body);

        var act = () => api.Client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which;
        exception.Code.Should().Be(4000);
        exception.ServerMessage.Should().Be("first");
        exception.ResponseExcerpt.Should().HaveLength(2048);
    }

    [Fact]
    public async Task ErrorBody_BreaksOff_StillGivesTheStatusAndTheCause()
    {
        await using var server = RawServer.Start(async answer =>
        {
            await answer.WriteAsync("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 100\r\n\r\n{\"code\":5003,");
            answer.Close();
        });
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which;
        exception.Code.Should().Be(5003);
        exception.InnerException.Should().BeAssignableTo<IOException>();
    }

    [Fact]
    public async Task RequestId_IsKept()
    {
        await using var server = RawServer.Start(RawServer.Json("{}", "404 Not Found", "CF-Ray: ray\r\nx-request-id: r-2\r\n"));
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarNotFoundException>()).Which.RequestId.Should().Be("r-2");
    }
}
