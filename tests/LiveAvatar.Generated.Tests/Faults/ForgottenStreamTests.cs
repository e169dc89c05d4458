using System.Runtime.CompilerServices;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>A caller that forgets to dispose what an operation gave it keeps a connection until the next collection, and not for ever.</summary>
[Collection(ProcessWide.Name)]
public sealed class ForgottenStreamTests
{
    private static readonly OperationDescriptor Download =
        new("Samples.Download", "GET", "/v1/file", OperationCredentials.ApiKey, OperationResult.Stream);

    [Fact]
    public async Task Stream_IsForgotten_ItsConnectionIsClosedByACollection()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\nabc");
            await raw.UntilGoneAsync();
        });
        using var client = Clients.Of(server.Address);
        for (var stream = 0; stream < 10; stream++)
        {
            await ForgetAsync(client);
        }

        var closed = server.OpenConnectionsAtMost(1, RawServer.BeforeIdleConnectionsEnd); // one may still be on somebody's stack
        while (!closed.IsCompleted)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.WhenAny(closed, Task.Delay(TimeSpan.FromMilliseconds(50)));
        }

        await closed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task ForgetAsync(LiveAvatarClient client)
    {
        var stream = await client.SendAsync<LiveAvatarStream>(new OperationRequest(Download), options: null, CancellationToken.None);
        stream.ReadByte().Should().Be('a');
    }
}
