using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Streams;

public sealed class LineTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n";

    private static readonly OperationDescriptor List =
        new("Samples.List", "GET", "/v1/lines", OperationCredentials.ApiKey, OperationResult.Lines) { Accept = "application/x-ndjson, application/json; q=0.9" };

    [Fact]
    public async Task Lines_AreThereAsTheyCome()
    {
        var seen = new TaskCompletionSource();
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync(Head + "{\"id\":\"a\"}\n\r\n");
            await seen.Task;
            await raw.WriteAsync("{\"id\":\"b\"}");
            raw.Close();
        });
        using var client = Clients.Of(server.Address);

        var ids = new List<string>();
        await foreach (var item in Read(client))
        {
            ids.Add(item.Id);
            seen.TrySetResult();
        }

        ids.Should().Equal("a", "b");
    }

    [Fact]
    public async Task Line_ThatIsNoJson_IsToldSo_AfterThoseBefore()
    {
        await using var server = RawServer.Start(async raw =>
        {
            await raw.WriteAsync(Head + "{\"id\":\"a\"}\noops\n");
            raw.Close();
        });
        using var client = Clients.Of(server.Address);
        await using var lines = Read(client).GetAsyncEnumerator();

        (await lines.MoveNextAsync()).Should().BeTrue();
        var next = async () => await lines.MoveNextAsync();

        var failure = (await next.Should().ThrowAsync<LiveAvatarResponseFormatException>()).Which;
        failure.Message.Should().StartWith("A line of Samples.List can't be read: ");
        failure.ResponseExcerpt.Should().Be("oops");
    }

    private static IAsyncEnumerable<Sample> Read(LiveAvatarClient client) => client.ReadLinesAsync<Sample>(new OperationRequest(List), options: null, CancellationToken.None);
}
