using System.Net;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class RedirectTests
{
    [Theory]
    [InlineData("301 Moved Permanently", HttpStatusCode.MovedPermanently)]
    [InlineData("302 Found", HttpStatusCode.Redirect)]
    [InlineData("303 See Other", HttpStatusCode.SeeOther)]
    [InlineData("307 Temporary Redirect", HttpStatusCode.TemporaryRedirect)]
    [InlineData("308 Permanent Redirect", HttpStatusCode.PermanentRedirect)]
    public async Task Redirect_ToAnotherOrigin_IsNotFollowed(string status, HttpStatusCode expected)
    {
        await using var other = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"evil"}}"""));
        await using var server = RawServer.Start(RawServer.Json("", status, $"Location: {other.Address}path?secret=1#f\r\n"));
        using var client = Clients.Of(server.Address, options => options.LaSession = "cookie-1");

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowExactlyAsync<LiveAvatarApiException>()).Which;
        exception.StatusCode.Should().Be(expected);
        exception.Message.Should().EndWith(
            $"It points to {other.Address}path. "
            + $"Redirects are not followed, so that credentials stay with {server.Address.AbsoluteUri.TrimEnd('/')}.");
        other.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Redirect_ToARelativePlace_IsToldWithoutItsQuery()
    {
        await using var server = RawServer.Start(RawServer.Json("", "302 Found", "Location: /login?next=secret\r\n"));
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        (await act.Should().ThrowExactlyAsync<LiveAvatarApiException>()).Which.Message.Should().Contain("It points to /login. ");
    }

    [Fact]
    public async Task NotModified_IsAnExceptionToo()
    {
        await using var server = RawServer.Start("HTTP/1.1 304 Not Modified\r\n\r\n");
        using var client = Clients.Of(server.Address);

        var act = () => client.BindAsync();

        await act.Should().ThrowExactlyAsync<LiveAvatarApiException>();
    }
}
