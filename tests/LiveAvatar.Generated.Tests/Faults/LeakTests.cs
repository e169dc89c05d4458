using System.Diagnostics;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>A client that is used for long, with a fault in every twentieth exchange, keeps nothing of what was.</summary>
[Collection(ProcessWide.Name)]
public sealed class LeakTests
{
    private const int Rounds = 5;
    private const int ExchangesPerFault = 20;
    private const int BytesPerCall = 160; // less than anything that a call would leave behind

    private static readonly int CallsPerRound = Nightly.Or(2_000, nightly: 100_000) / Rounds;

    private readonly ManualTime _time = new();
    private int _exchanges;
    private int _failed;

    [Fact]
    public async Task ManyCalls_WithFaults_LeaveNothingBehind()
    {
        await using var server = RawServer.Start(AnswerAsync);
        using var client = Clients.Of(server.Address, options => options.TimeProvider = _time);
        await MeasureAsync(server, client); // what is made once

        var measured = new List<(int Handles, long Memory)>();
        for (var round = 0; round < Rounds; round++)
        {
            measured.Add(await MeasureAsync(server, client));
        }

        // What leaks grows in every round; anything else does so in some.
        var growth = measured.Zip(measured.Skip(1)).ToList();
        growth.Min(pair => pair.Second.Handles - pair.First.Handles).Should().BeLessThan(
            CallsPerRound / ExchangesPerFault / 4, "handles level off: {0}", string.Join(", ", measured));
        growth.Min(pair => pair.Second.Memory - pair.First.Memory).Should().BeLessThan(
            CallsPerRound * BytesPerCall, "memory levels off: {0}", string.Join(", ", measured));
        _failed.Should().BeGreaterThan(CallsPerRound * Rounds / ExchangesPerFault / 4, "there are faults that calls do not survive");
    }

    private static int OpenHandles()
    {
        using var process = Process.GetCurrentProcess();
        return OperatingSystem.IsLinux() ? Directory.GetFileSystemEntries("/proc/self/fd").Length : process.HandleCount;
    }

    private async Task<(int Handles, long Memory)> MeasureAsync(RawServer server, LiveAvatarClient client)
    {
        for (var call = 0; call < CallsPerRound; call++)
        {
            var failure = await Record.ExceptionAsync(() =>
                call % 2 == 0 ? new SampleOperations(client).GetAsync<string>() : client.BindAsync());

            _failed += failure is LiveAvatarException ? 1 : 0;
            (failure is null or LiveAvatarException).Should().BeTrue($"{failure} is not documented");
        }

        await server.OpenConnectionsAtMost(1);
        server.ForgetRequests();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (OpenHandles(), GC.GetTotalMemory(forceFullCollection: true));
    }

    private async Task AnswerAsync(RawAnswer answer)
    {
        var exchange = ++_exchanges;
        if (exchange % ExchangesPerFault != 0)
        {
            await answer.WriteAsync(RawServer.Json(answer.Request.StartsWith("GET", StringComparison.Ordinal)
                ? """{"data":"good"}"""
                : """{"data":{"voice_id":"v"}}"""));
            return;
        }

        switch (exchange / ExchangesPerFault % 7)
        {
            case 0:
                answer.Reset();
                break;
            case 1:
                await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
                answer.Close();
                break;
            case 2:
                await answer.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
                _time.Advance(TimeSpan.FromSeconds(100));
                await answer.UntilGoneAsync();
                break;
            case 3:
                _time.Advance(TimeSpan.FromSeconds(100));
                await answer.UntilGoneAsync();
                break;
            case 4:
                await answer.WriteAsync(RawServer.Json("{\"data\":"));
                break;
            case 5:
                await answer.WriteAsync(RawServer.Json("{}", "400 No"));
                break;
            default:
                await answer.WriteAsync(RawServer.Json("{}", "503 Busy", "Retry-After: 0\r\n"));
                break;
        }
    }
}
