using System.Net;
using System.Net.Sockets;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Retries;

/// <summary>An operation that must not be carried out twice is sent again where the server can't have seen it.</summary>
public sealed class ConnectFailureTests
{
    public static TheoryData<Exception> CausesThatComeBeforeAConnection =>
    [
        new SocketException((int)SocketError.ConnectionRefused),
        new SocketException((int)SocketError.HostNotFound),
        new SocketException((int)SocketError.TryAgain),
        new WebException("No way.", WebExceptionStatus.ConnectFailure),
        new WebException("No name.", WebExceptionStatus.NameResolutionFailure),
    ];

    public static TheoryData<Exception> CausesThatMayComeLater =>
    [
        new SocketException((int)SocketError.ConnectionReset),
        new SocketException((int)SocketError.TimedOut),
        new WebException("Gone.", WebExceptionStatus.ReceiveFailure),
        new IOException("Broken."),
    ];

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task NotIdempotent_ConnectionNeverMade_IsTriedAgainWhereThatIsTold(HttpRequestError error)
    {
        var tries = 0;
        using var client = Clients.Of(new StubHandler(_ => ++tries < 3 ? throw new HttpRequestException(error) : Bound()));

        var failure = await Record.ExceptionAsync(() => client.BindAsync());

        tries.Should().Be(Framework.TellsWhatFailed ? 3 : 1);
        (failure is null).Should().Be(Framework.TellsWhatFailed);
    }

    [Theory]
    [MemberData(nameof(CausesThatComeBeforeAConnection))]
    public async Task NotIdempotent_CauseComesBeforeAConnection_IsTriedAgainWhereNothingElseTells(Exception cause)
    {
        var tries = 0;
        using var client = Clients.Of(new StubHandler(_ => ++tries < 3 ? throw new HttpRequestException("No.", cause) : Bound()));

        await Record.ExceptionAsync(() => client.BindAsync());

        tries.Should().Be(Framework.TellsWhatFailed ? 1 : 3);
    }

    [Theory]
    [MemberData(nameof(CausesThatMayComeLater))]
    public async Task NotIdempotent_CauseMayComeLater_IsNotTriedAgain(Exception cause)
    {
        var tries = 0;
        using var client = Clients.Of(new StubHandler(_ => ++tries < 3 ? throw new HttpRequestException("No.", cause) : Bound()));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
        tries.Should().Be(1);
    }

    [Theory]
    [InlineData(HttpRequestError.Unknown)]
    [InlineData(HttpRequestError.ResponseEnded)]
    [InlineData(HttpRequestError.HttpProtocolError)]
    [InlineData(HttpRequestError.ProxyTunnelError)]
    [InlineData(HttpRequestError.InvalidResponse)]
    public async Task NotIdempotent_ConnectionMayHaveBeenMade_IsNotTriedAgain(HttpRequestError error)
    {
        var tries = 0;
        using var client = Clients.Of(new StubHandler(_ => ++tries < 3 ? throw new HttpRequestException(error) : Bound()));

        var act = () => client.BindAsync();

        await act.Should().ThrowAsync<LiveAvatarTransportException>();
        tries.Should().Be(1);
    }

    [Fact]
    public async Task NotIdempotent_NobodyListens_IsTriedAgain()
    {
        var server = RawServer.Start("");
        var address = server.Address;
        await server.DisposeAsync();
        using var client = Clients.Of(address);

        var act = () => client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarTransportException>()).Which;
        exception.Attempts.Should().Be(3);
        exception.Message.Should().EndWith(". It was tried 3 times.");
    }

    [Fact]
    public async Task NotIdempotent_NameUnknown_IsTriedAgain()
    {
        using var client = Clients.Of(new Uri("https://nobody.invalid"));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarTransportException>()).Which.Attempts.Should().Be(3);
    }

    [Fact]
    public async Task NotIdempotent_TlsRefused_IsTriedAgainWhereThatIsTold()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        using var client = Clients.Of(new Uri("https://" + listener.LocalEndpoint));
        var call = client.BindAsync();
        var attempts = Framework.TellsWhatFailed ? 3 : 1;

        for (var connection = 1; connection <= attempts; connection++)
        {
            using var socket = await listener.AcceptSocketAsync().WaitAsync(TimeSpan.FromMinutes(5));
        }

        (await FluentActions.Awaiting(() => call).Should().ThrowAsync<LiveAvatarTransportException>()).Which.Attempts.Should().Be(attempts);
    }

    private static HttpResponseMessage Bound() => new() { Content = new StringContent("""{"data":{"voice_id":"v"}}""") };
}
