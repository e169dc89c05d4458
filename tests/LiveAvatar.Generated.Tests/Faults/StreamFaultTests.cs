using LiveAvatar.Generated.Tests.Faults.Tables;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Bytes and events that are read as they come, under every fault: reading ends as documented, and leaves nothing behind.</summary>
public sealed class StreamFaultTests
{
    private static readonly OperationDescriptor Download = new("Samples.Download", "GET", "/v1/file", OperationCredentials.ApiKey, OperationResult.Stream);
    private static readonly OperationDescriptor Watch = new("Samples.Watch", "GET", "/v1/events", OperationCredentials.ApiKey, OperationResult.Events);

    public static TheoryData<string> Names => [.. StreamFaults.Table.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Bytes_EndAsDocumented(string name) => CheckAsync(name, fault => fault.OfBytes, async (client, cancellation) =>
    {
        await using var stream = await client.SendAsync<LiveAvatarStream>(new OperationRequest(Download), options: null, cancellation);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellation);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public Task Events_EndAsDocumented(string name) => CheckAsync(name, fault => fault.OfEvents, async (client, cancellation) =>
    {
        var text = "";
        await foreach (var item in client.ReadEventsAsync(new OperationRequest(Watch), options: null, cancellation))
        {
            text += $"data: {item.Text}\n\n";
        }

        return text;
    });

    private static async Task CheckAsync(string name, Func<StreamFault, Type?> expected, Func<LiveAvatarClient, CancellationToken, Task<string>> read)
    {
        var fault = StreamFaults.Table.Single(fault => fault.Name == name);
        await using var bench = new StreamBench(fault);

        var (text, failure) = await bench.ReadAsync(read);

        if (expected(fault) is { } type)
        {
            failure.Should().BeAssignableTo(type);
        }
        else
        {
            failure.Should().BeNull();
            text.Should().Be(StreamFaults.Events);
        }

        ((failure as LiveAvatarException)?.Attempts ?? bench.Attempts, bench.Attempts).Should().Be((fault.Attempts, fault.Attempts));
        await bench.NothingIsLeftAsync();
    }
}
