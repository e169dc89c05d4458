using System.Net;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Errors;

/// <summary>Every shape that an error is known to have, with every status that has an exception of its own, and some that have none.</summary>
public sealed class ErrorShapeTests
{
    private static readonly (HttpStatusCode Status, Type Exception)[] Statuses =
    [
        (HttpStatusCode.BadRequest, typeof(LiveAvatarApiException)),
        (HttpStatusCode.Unauthorized, typeof(LiveAvatarAuthenticationException)),
        (HttpStatusCode.Forbidden, typeof(LiveAvatarPermissionException)),
        (HttpStatusCode.NotFound, typeof(LiveAvatarNotFoundException)),
        (HttpStatusCode.MethodNotAllowed, typeof(LiveAvatarApiException)),
        (HttpStatusCode.Conflict, typeof(LiveAvatarConflictException)),
        (HttpStatusCode.UnprocessableEntity, typeof(LiveAvatarValidationException)),
        (HttpStatusCode.TooManyRequests, typeof(LiveAvatarRateLimitException)),
        (HttpStatusCode.InternalServerError, typeof(LiveAvatarServerException)),
        (HttpStatusCode.BadGateway, typeof(LiveAvatarServerException)),
        (HttpStatusCode.ServiceUnavailable, typeof(LiveAvatarServerException)),
        (HttpStatusCode.GatewayTimeout, typeof(LiveAvatarServerException)),
        ((HttpStatusCode)520, typeof(LiveAvatarServerException)),
    ];

    private static readonly (string? Body, int? Code, string? Said)[] Shapes =
    [
        ("""{"code":4000,"data":null,"message":"Not in your space"}""", 4000, "Not in your space"),
        ("""{"code":4000,"data":[{"message":"inner"}],"message":"outer"}""", 4000, "outer"),
        ("""{"code":4000,"data":[{"message":"one"},{"message":"two"}],"message":null}""", 4000, "one; two"),
        ("""{"code":"4001","message":"text code"}""", 4001, "text code"),
        ("""{"detail":[{"loc":["body","avatar_id"],"msg":"Field required","type":"missing"}]}""", null, "body.avatar_id: Field required"),
        ("""{"detail":"Not authenticated"}""", null, "Not authenticated"),
        ("""{"detail":{"message":"nested"}}""", null, "nested"),
        ("""{"error":"it broke"}""", null, "it broke"),
        ("""{"error":{"message":"it broke"}}""", null, "it broke"),
        ("\"just a string\"", null, "just a string"),
        ("""["one","two"]""", null, "one; two"),
        ("plain text", null, "plain text"),
        ("12 sessions are running", null, "12 sessions are running"),
        ("<html><body>502</body></html>", null, null),
        ("{}", null, null),
        ("[]", null, null),
        ("null", null, null),
        ("""{"code":4000,"message":"cut sho""", 4000, null),
        ("""{"code":4000,"message":"cut later","data":{"x":[1,""", 4000, "cut later"),
        ("   ", null, null),
        (null, null, null),
    ];

    public static TheoryData<HttpStatusCode, Type> Cases
    {
        get
        {
            var cases = new TheoryData<HttpStatusCode, Type>();
            foreach (var (status, exception) in Statuses)
            {
                cases.Add(status, exception);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Refusal_AnyShape_IsTheExceptionOfItsStatus(HttpStatusCode status, Type type)
    {
        var answer = "";
        await using var server = RawServer.Start(raw => raw.WriteAsync(RawServer.Json(answer, $"{(int)status} X")));
        using var client = Clients.Of(server.Address);

        foreach (var (body, code, said) in Shapes)
        {
            answer = body ?? "";

            var act = () => client.BindAsync();

            var exception = (await act.Should().ThrowAsync<LiveAvatarApiException>(body)).Which;
            exception.Should().BeOfType(type, body);
            exception.StatusCode.Should().Be(status, body);
            exception.Code.Should().Be(code, body);
            exception.ServerMessage.Should().Be(said, body);
            exception.ResponseExcerpt.Should().Be(body, body);
            exception.Operation.Should().Be("Voices.BindThirdPartyVoice", body);
            exception.Message.Should().StartWith($"Voices.BindThirdPartyVoice was answered with {(int)status}", body);
            exception.Message.Should().Contain(said ?? "was answered", body);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task SessionsExhausted_AnyStatus_IsTheConcurrencyLimit(HttpStatusCode status)
    {
        using var api = VoiceApi.Answering(status, """{"code": 4032, "message": "Session concurrency limit reached"}""");

        var act = () => api.Client.BindAsync(new RequestOptions { MaxRetries = 0 });

        var exception = (await act.Should().ThrowAsync<LiveAvatarConcurrencyLimitException>()).Which;
        exception.StatusCode.Should().Be(status);
        exception.Code.Should().Be(4032);
        exception.Message.Should().EndWith("Session concurrency limit reached. Stop a session, or wait until one has ended.");
    }
}
