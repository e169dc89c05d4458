using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Errors;

public sealed class RedactionTests
{
    private const string Key = "k\"ey/+9f2";
    private const string Token = "token-7c1";
    private const string Cookie = "cookie-3b8";

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.UnprocessableEntity)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.OK)]
    public async Task Answer_RepeatsTheCredentials_NoTextHoldsThem(HttpStatusCode status)
    {
        var body = $$"""
            {"code":4000,"message":"{{Key.Replace("\"", "\\\"", StringComparison.Ordinal)}} {{Token}} {{Cookie}} {{Uri.EscapeDataString(Key)}}",
            "detail":[{"loc":["header","{{Token}}"],"msg":"{{Cookie}}","input":"{{Token}}"}],"data":{"voice_id":{"{{Token}}":"{{Cookie}}"} } }
            """;
        using var client = Client(StubHandler.Json(body, status));

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarException>()).Which;
        ShouldHoldNoCredential(exception);
        (exception is LiveAvatarApiException { ServerMessage: "*** *** *** ***" } or LiveAvatarResponseFormatException).Should().BeTrue();
    }

    [Fact]
    public async Task PlainText_RepeatsTheKeyAcrossTheCut_NoTextHoldsAPartOfIt()
    {
        var text = new string('x', 2045) + Key;
        using var client = Client(StubHandler.Json(text, HttpStatusCode.BadRequest));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.ResponseExcerpt.Should().Be(new string('x', 2045) + "***");
    }

    [Fact]
    public async Task Cause_HoldsACredential_IsLeftOut()
    {
        using var client = Client(new StubHandler(_ => throw new HttpRequestException($"tunnel refused {Token}")));

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarTransportException>()).Which;
        exception.InnerException.Should().BeNull();
        exception.Message.Should().EndWith("tunnel refused ***.");
        ShouldHoldNoCredential(exception);
    }

    [Fact]
    public async Task Cause_HoldsNoCredential_IsKept()
    {
        using var client = Client(new StubHandler(_ => throw new HttpRequestException("no route")));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarTransportException>()).WithInnerException<HttpRequestException>();
    }

    [Fact]
    public async Task CallsOwnCredential_IsNoExceptionFromTheRule()
    {
        using var client = Client(StubHandler.Json("""{"message":"other-key is no key"}""", HttpStatusCode.Forbidden));

        var act = () => client.BindAsync(new RequestOptions { ApiKey = "other-key" });

        (await act.Should().ThrowAsync<LiveAvatarPermissionException>()).Which.ServerMessage.Should().Be("*** is no key");
    }

    [Theory]
    [InlineData("""{"detail":[{"loc":["body","secret_value"],"input":"sk-1"}]}""", """{"detail":[{"loc":["body","secret_value"],"input":"***"}]}""")]
    [InlineData("""{"input":{"secret_name":"n","secret_value":"sk-\"1"}}""", """{"input":{"secret_name":"n","secret_value":"***"}}""")]
    [InlineData("""{"Api-Key" : "sk-1","session_token":"ey""", """{"Api-Key" : "***","session_token":"***""")]
    [InlineData("""{"secret_id":"a1","code":1}""", """{"secret_id":"a1","code":1}""")]
    public async Task Excerpt_MemberIsSecretByItsName_IsMasked(string body, string expected)
    {
        using var client = Client(StubHandler.Json(body, HttpStatusCode.UnprocessableEntity));

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarValidationException>()).Which;
        exception.ResponseExcerpt!.TrimEnd('"').Should().Be(expected.TrimEnd('"'));
        exception.ToString().Should().NotContain("sk-");
    }

    [Fact]
    public async Task Excerpt_SuccessCutShortAfterAToken_HidesTheToken()
    {
        using var client = Client(StubHandler.Json("""{"code":1000,"data":{"session_token":"eyJhbGciOi"""));

        var act = () => new SampleOperations(client).GetAsync<Sample>();

        var exception = (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>()).Which;
        exception.ResponseExcerpt.Should().Be("""{"code":1000,"data":{"session_token":"***""");
        exception.ToString().Should().NotContain("eyJ");
    }

    private static LiveAvatarClient Client(HttpMessageHandler handler) => Clients.Of(handler, options =>
        (options.ApiKey, options.SessionToken, options.LaSession) = (Key, Token, Cookie));

    private static void ShouldHoldNoCredential(LiveAvatarException exception)
    {
        string?[] texts =
        [
            exception.ToString(), exception.Message,
            (exception as LiveAvatarApiException)?.ServerMessage, (exception as LiveAvatarApiException)?.ResponseExcerpt,
            (exception as LiveAvatarResponseFormatException)?.ServerMessage, (exception as LiveAvatarResponseFormatException)?.ResponseExcerpt,
            .. (exception as LiveAvatarValidationException)?.Errors.Select(error => $"{error} {error.Input}") ?? [],
        ];
        string.Join('\n', texts).Should().NotContainAny(Key, "ey/+9f2", Token, Cookie, Uri.EscapeDataString(Key));
    }
}
