using System.Net;
using LiveAvatar.Generated;
using LiveAvatar.Simulator;

namespace LiveAvatar.Quickstart;

/// <summary>The journey against a simulator in this process: no account, nothing leaves the machine.</summary>
internal static class AgainstSimulator
{
    private const string WayOut =
        "The contract may ask for something else by now: compare the step in src/LiveAvatar.Quickstart with spec/openapi.json.";

    // Any will do: the simulator asks no provider.
    private static readonly ProviderVoice AnyVoice = new("a-key-of-nobody", "21m00Tcm4TlvDq8ikWAM");

    public static async Task<int> RunAsync(TextWriter output, TextWriter error, TimeProvider time, CancellationToken cancellationToken)
    {
        output.WriteLine(ContractLine.Text);
        output.WriteLine("This talks to a simulator in this process. With --live it talks to the real API; --help says more.");
        output.WriteLine();

        HttpClient.DefaultProxy = new WebProxy(); // none: a proxy of this machine's settings would be asked for this machine itself

        var journey = new Journey(output, error, time, _ => WayOut, cancellationToken);
        return await journey.RunAsync(async () =>
        {
            var simulator = await journey.StepAsync(
                "start the simulator",
                cancellationToken => LiveAvatarSimulator.StartAsync(cancellationToken: cancellationToken),
                started => started.BaseAddress.ToString());
            await using var stop = journey.Afterwards("stop the simulator", _ => simulator.DisposeAsync().AsTask());

            using var client = new LiveAvatarClient(new LiveAvatarClientOptions
            {
                ApiKey = LiveAvatarSimulator.DefaultApiKey,
                BaseAddress = simulator.BaseAddress,
            });
            await UserJourney.RunAsync(journey, client, AnyVoice);
        });
    }
}
