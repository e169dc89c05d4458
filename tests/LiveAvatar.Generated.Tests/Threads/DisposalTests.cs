using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Threads;

public sealed class DisposalTests
{
    [Fact]
    public async Task Dispose_FromSeveralThreadsWhileManyCall_EachEndsWithAResultOrAsDisposed()
    {
        var answered = 0;
        var half = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = RawServer.Start(async answer =>
        {
            if (Interlocked.Increment(ref answered) <= 25)
            {
                await answer.WriteAsync(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
                return;
            }

            half.TrySetResult();
            await answer.StallAsync();
        });
        var client = Clients.Of(server.Address);
        var calls = Enumerable.Range(0, 50).Select(_ => Task.Run(() => client.BindAsync())).ToArray();
        await half.Task;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(client.Dispose)));

        var failures = await Task.WhenAll(calls.Select(call => Record.ExceptionAsync(() => call).AsTask()));
        failures.Should().Contain(failure => failure is ObjectDisposedException)
            .And.OnlyContain(failure => failure == null || failure is ObjectDisposedException);
    }
}
