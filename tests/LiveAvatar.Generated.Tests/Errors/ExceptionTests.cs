using System.Net;

namespace LiveAvatar.Generated.Tests.Errors;

public sealed class ExceptionTests
{
    [Fact]
    public void EveryException_CanBeMadeByAConsumersTest()
    {
        LiveAvatarException[] exceptions =
        [
            new LiveAvatarApiException("m", HttpStatusCode.BadRequest) { Code = 4000, Operation = "o", RequestId = "r" },
            new LiveAvatarAuthenticationException("m"), new LiveAvatarPermissionException("m"), new LiveAvatarNotFoundException("m"),
            new LiveAvatarConflictException("m"), new LiveAvatarValidationException("m", [new LiveAvatarValidationError("body.a", "bad")]),
            new LiveAvatarRateLimitException("m") { RetryAfter = TimeSpan.FromSeconds(1) }, new LiveAvatarConcurrencyLimitException("m"),
            new LiveAvatarServerException("m", HttpStatusCode.BadGateway), new LiveAvatarTransportException("m", new IOException()),
            new LiveAvatarTimeoutException("m", TimeSpan.FromSeconds(2)), new LiveAvatarResponseFormatException("m") { Code = 1000 },
        ];

        exceptions.Should().OnlyContain(exception => exception.Message == "m" && exception.Attempts == 1);
        exceptions.OfType<LiveAvatarApiException>().Select(exception => (int)exception.StatusCode)
            .Should().Equal(400, 401, 403, 404, 409, 422, 429, 429, 502);
        exceptions.OfType<LiveAvatarResponseFormatException>().Single().StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void ValidationException_WithoutErrors_HasAnEmptyList()
    {
        new LiveAvatarValidationException("m").Errors.Should().BeEmpty();
    }

    [Fact]
    public void EveryPublicException_HasTheOneRoot()
    {
        var exceptions = typeof(LiveAvatarClient).Assembly.GetExportedTypes().Where(type => typeof(Exception).IsAssignableFrom(type));

        exceptions.Should().OnlyContain(type => typeof(LiveAvatarException).IsAssignableFrom(type));
    }
}
