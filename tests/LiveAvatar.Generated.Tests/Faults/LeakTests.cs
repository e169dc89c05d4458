using System.Globalization;
using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Simulator;
using SimulatedFault = LiveAvatar.Simulator.Fault;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>A client that is used for long, with a fault in every twentieth call, keeps nothing of what was.</summary>
[Collection(ProcessWide.Name)]
[Trait("Category", "Slow")]
public sealed class LeakTests : IAsyncLifetime
{
    private const int Rounds = 5;
    private const int CallsPerFault = 20;
    private const int BytesPerCall = 160; // less than anything that a call would leave behind

    private static readonly int CallsPerRound = Nightly.Or(5_000, nightly: 100_000) / Rounds;

    private static readonly (SimulatedFault Fault, bool TakesTime)[] Faults =
    [
        (SimulatedFault.Status(400, "{}"), false),
        (SimulatedFault.Status(500, "<html>", "text/html"), false),
        (SimulatedFault.Status(503, headers: [new("Retry-After", "0")]), false),
        (SimulatedFault.ResetBeforeHeaders(), false),
        (SimulatedFault.ResetAfterHeaders(bodyBytes: 10), false),
        (SimulatedFault.StallBeforeHeaders(), true),
        (SimulatedFault.StallAfterHeaders(bodyBytes: 10), true),
        (SimulatedFault.Trickle(pieceBytes: 1, TimeSpan.FromMinutes(5)), true),
        (SimulatedFault.TruncatedBody(), false),
        (SimulatedFault.GarbledBody(), false),
        (SimulatedFault.EmptyBody(), false),
    ];

    private readonly ObservedTimeProvider _time = new();
    private LiveAvatarSimulator _simulator = null!; // set before the test runs
    private string _bound = "not-yet";
    private int _failed;

    public async ValueTask InitializeAsync() => _simulator = await LiveAvatarSimulator.StartAsync(new LiveAvatarSimulatorOptions { TimeProvider = _time });

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task ManyCalls_WithFaults_LeaveNothingBehind()
    {
        using var client = Clients.Of(
            _simulator.BaseAddress, options => (options.ApiKey, options.TimeProvider) = (LiveAvatarSimulator.DefaultApiKey, _time));
        await RunAsync(client); // what is made once

        _failed = 0;
        var after = new List<Holdings>();
        for (var round = 0; round < Rounds; round++)
        {
            await RunAsync(client);
            after.Add(Holdings.Take(_simulator.BaseAddress.Port));
        }

        // What leaks grows in every round; anything else does so in some.
        var growth = after.Zip(after.Skip(1)).ToList();
        var said = string.Join("; ", after);
        growth.Min(pair => pair.Second.Handles - pair.First.Handles).Should().BeLessThan(CallsPerRound / CallsPerFault / 4, "handles level off: {0}", said);
        growth.Min(pair => pair.Second.Memory - pair.First.Memory).Should().BeLessThan(CallsPerRound * BytesPerCall, "memory levels off: {0}", said);
        after.Should().OnlyContain(held => held.Sockets <= 1, "the pool needs no more: {0}", said);
        _failed.Should().BeGreaterThan(CallsPerRound * Rounds / CallsPerFault / 4, "there are faults that calls do not survive");

        Nightly.Tell("calls", string.Create(CultureInfo.InvariantCulture,
            $"{CallsPerRound * Rounds:N0}, with a fault in each {CallsPerFault}th, {_failed:N0} failed; held after each of {Rounds} parts: {said}"));
    }

    private async Task RunAsync(LiveAvatarClient client)
    {
        for (var call = 0; call < CallsPerRound; call++)
        {
            var part = call / CallsPerFault;
            var passing = call % CallsPerFault == part % CallsPerFault ? BeginFault(Faults[part % Faults.Length]) : Task.CompletedTask;

            var failure = await Record.ExceptionAsync(() => CallAsync(client, call));
            await passing;

            _failed += failure is LiveAvatarException ? 1 : 0;
            (failure is null or LiveAvatarException).Should().BeTrue($"{failure} is not documented");
        }

        await ForgetAsync(client);
        await Holdings.SocketsAtMost(1, _simulator.BaseAddress.Port);
    }

    private Task BeginFault((SimulatedFault Fault, bool TakesTime) next)
    {
        _simulator.Requests.Clear(); // what the simulator keeps is not the client's
        _simulator.Faults.Next(next.Fault);
        return next.TakesTime ? PassTimeAsync() : Task.CompletedTask;
    }

    /// <summary>Lets the time of an attempt pass, once it has arrived.</summary>
    private async Task PassTimeAsync()
    {
        await _simulator.Requests.WaitForCountAsync(1);
        _time.Advance(TimeSpan.FromSeconds(100));
    }

    private async Task CallAsync(LiveAvatarClient client, int call)
    {
        switch (call % 4)
        {
            case 0:
                _bound = (await client.Voices.BindThirdPartyVoiceAsync(
                    new() { ProviderVoiceId = "21m00Tcm4TlvDq8ikWAM", SecretId = LiveAvatarSimulator.DefaultSecretId })).VoiceId;
                break;
            case 1:
                await client.Voices.ListVoicesAsync();
                break;
            case 2:
                await client.Voices.GetVoiceByIdAsync(_bound);
                break;
            default:
                await client.Voices.DeleteVoiceAsync(_bound);
                break;
        }
    }

    // A voice stays where a fault kept its id from the client.
    private async Task ForgetAsync(LiveAvatarClient client)
    {
        var left = new List<string>();
        await foreach (var voice in client.Voices.ListAllVoicesAsync(voiceType: VoiceListType.Private))
        {
            left.Add(voice.Id.ToString());
        }

        foreach (var id in left)
        {
            await client.Voices.DeleteVoiceAsync(id);
        }

        _simulator.Requests.Clear();
    }
}
