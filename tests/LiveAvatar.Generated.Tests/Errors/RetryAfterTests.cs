using System.Net;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Errors;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("7", 7.0)]
    [InlineData("1.5", 1.5)]
    [InlineData("Fri, 02 Jan 2026 03:04:35 GMT", 30.0)]
    [InlineData("Fri, 02 Jan 2026 03:04:00 GMT", 0.0)]
    [InlineData("2147483647.0", 2147483647.0)]
    [InlineData("2147483647.5", null)]
    [InlineData("-3", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData("99999999999999999999", null)]
    public void Read_AnyValue_IsTheTimeToWait(string value, double? seconds)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", value);

        var wait = RetryAfter.Read(response.Headers, Now);

        wait.Should().Be(seconds is { } number ? TimeSpan.FromSeconds(number) : null);
    }

    [Fact]
    public void Read_NoHeader_IsNull()
    {
        using var response = new HttpResponseMessage();

        RetryAfter.Read(response.Headers, Now).Should().BeNull();
    }

    [Fact]
    public void Read_DateAndServersClock_GoesByTheServersClock()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", "Fri, 02 Jan 2026 05:00:10 GMT");
        response.Headers.Date = new DateTimeOffset(2026, 1, 2, 5, 0, 0, TimeSpan.Zero);

        RetryAfter.Read(response.Headers, Now).Should().Be(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task TooManyRequests_WithRetryAfter_SaysHowLongToWait()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"message":"slow down"}""", "429 Too Many Requests", "Retry-After: 3\r\n"));
        using var client = Clients.Of(server.Address, options => options.MaxRetries = 0);

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarRateLimitException>()).Which;
        exception.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        exception.RetryAfter.Should().Be(TimeSpan.FromSeconds(3));
        exception.Message.Should().EndWith("slow down. Wait 3 s before the next call.");
    }

    [Theory]
    [InlineData("503 Service Unavailable", " Wait 3 s before the next call.")]
    [InlineData("500 Internal Server Error", "")]
    public async Task ServerError_WithRetryAfter_HasIt(string status, string told)
    {
        await using var server = RawServer.Start(RawServer.Json("""{"message":"broken!"}""", status, "Retry-After: 3\r\n"));
        using var client = Clients.Of(server.Address, options => options.MaxRetries = 0);

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which;
        exception.RetryAfter.Should().Be(TimeSpan.FromSeconds(3));
        exception.Message.Should().EndWith(": broken!" + told);
    }
}
