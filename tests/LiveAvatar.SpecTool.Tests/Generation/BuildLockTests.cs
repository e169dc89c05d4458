using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class BuildLockTests : IDisposable
{
    private static readonly TimeSpan HangLimit = TimeSpan.FromMinutes(10);

    private readonly TemporaryDirectory _folder = new();

    [Fact]
    public async Task TakeAsync_HeldAndThenReleased_IsTaken()
    {
        var first = await BuildLock.TakeAsync(_folder.At("lock"), HangLimit, TimeProvider.System, CancellationToken.None);

        var second = BuildLock.TakeAsync(_folder.At("lock"), HangLimit, TimeProvider.System, CancellationToken.None);
        var takenWhileHeld = second.IsCompleted;
        first.Dispose();
        using var taken = await second;

        takenWhileHeld.Should().BeFalse();
    }

    [Fact]
    public async Task TakeAsync_HeldTooLong_NamesTheLock()
    {
        using var held = await BuildLock.TakeAsync(_folder.At("lock"), HangLimit, TimeProvider.System, CancellationToken.None);

        var act = () => BuildLock.TakeAsync(_folder.At("lock"), TimeSpan.Zero, TimeProvider.System, CancellationToken.None);

        (await act.Should().ThrowAsync<GenerationException>()).Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LABUILD019");
    }

    [Fact]
    public async Task TakeAsync_Cancelled_StopsWaiting()
    {
        using var held = await BuildLock.TakeAsync(_folder.At("lock"), HangLimit, TimeProvider.System, CancellationToken.None);
        using var cancelled = new CancellationTokenSource();

        var waiting = BuildLock.TakeAsync(_folder.At("lock"), HangLimit, TimeProvider.System, cancelled.Token);
        await cancelled.CancelAsync();

        await waiting.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    public void Dispose() => _folder.Dispose();
}
