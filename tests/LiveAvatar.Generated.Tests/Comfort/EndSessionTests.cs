using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace LiveAvatar.Generated.Tests.Comfort;

public sealed class EndSessionTests
{
    private static readonly Guid Session = Guid.Parse("11111111-2222-3333-4444-555555555555");

    private readonly SessionsClient _sessions = Substitute.For<SessionsClient>();

    [Fact]
    public async Task EndSessionAsync_Running_StopsIt()
    {
        var options = new RequestOptions();
        using var source = new CancellationTokenSource();

        var ended = await _sessions.EndSessionAsync(Session, SessionEndReason.AgentHangUp, options, source.Token);

        ended.Should().BeTrue();
        await _sessions.Received(1).StopSessionAsync(
            Arg.Is<StopSession>(body => body.SessionId == Session && body.Reason == SessionEndReason.AgentHangUp), options, source.Token);
    }

    [Fact]
    public async Task EndSessionAsync_NothingGiven_IsTheTokensSessionClosedByItsUser()
    {
        await _sessions.EndSessionAsync();

        await _sessions.Received(1).StopSessionAsync(
            Arg.Is<StopSession>(body => body.SessionId == null && body.Reason == SessionEndReason.UserClosed), null, CancellationToken.None);
    }

    [Fact]
    public async Task EndSessionAsync_OverAlready_SaysSo()
    {
        _sessions.StopSessionAsync().ReturnsForAnyArgs(Task.FromException(new LiveAvatarNotFoundException("Gone.")));

        var ended = await _sessions.EndSessionAsync(Session);

        ended.Should().BeFalse();
    }

    [Fact]
    public async Task EndSessionAsync_AnotherFailure_Throws()
    {
        var failure = new LiveAvatarTransportException("Gone dark.");
        _sessions.StopSessionAsync().ThrowsAsyncForAnyArgs(failure);

        var act = () => _sessions.EndSessionAsync(Session);

        (await act.Should().ThrowAsync<LiveAvatarTransportException>()).Which.Should().BeSameAs(failure);
    }

    [Fact]
    public async Task EndSessionAsync_Null_IsRefused()
    {
        var act = () => SessionsClientExtensions.EndSessionAsync(null!);

        await act.Should().ThrowAsync<ArgumentNullException>().WithParameterName("sessions");
    }
}
