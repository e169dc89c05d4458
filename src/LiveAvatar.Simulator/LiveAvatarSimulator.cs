using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Security;
using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.State;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator;

/// <summary>
/// A stand-in for the LiveAvatar API in this process, on a free port of the loopback interface. It follows the OpenAPI contract: it routes,
/// authenticates, validates, answers and remembers as the contract says, and it fails on demand.
/// </summary>
public sealed class LiveAvatarSimulator : IAsyncDisposable
{
    /// <summary>The API key that is accepted unless the options say otherwise.</summary>
    public const string DefaultApiKey = "simulator-api-key";

    /// <summary>The value of the cookie <c>la_session</c> that is accepted unless the options say otherwise.</summary>
    public const string DefaultDashboardSession = "simulator-dashboard-session";

    /// <summary>The id of the secret that exists from the start unless the options say otherwise.</summary>
    public const string DefaultSecretId = "5ec4e700-0000-4000-8000-000000000001";

    private readonly LoopbackServer _server = new();
    private readonly AcceptedCredentials _credentials;
    private readonly SimulatedState? _state;
    private readonly SimulatorApplication _application;
    private readonly string _basePath;
    private int _isDisposed;

    private LiveAvatarSimulator(LiveAvatarSimulatorOptions options)
    {
        var contract = EmbeddedContract.Or(options);
        _basePath = contract.BasePath;
        _credentials = new AcceptedCredentials(options);

        var store = new ResourceStore();
        foreach (var id in options.SecretIds)
        {
            store.Add(Secrets.Path, id, new JObject { ["id"] = id });
        }

        var answers = new AnswerMaker(contract, options.OptionalProperties, options.Seed);
        var context = new SimulatorContext(store, answers, _credentials, options.TimeProvider, options.SessionSlots, () => BaseAddress);
        _state = options.Remembers ? new SimulatedState(contract, context, options.ReadOnlyCollectionSize) : null;

        Faults = new FaultPlan(contract.Operations);
        Samples = new ContractSamples(contract);
        _application = new SimulatorApplication(new RequestPipeline(contract, _state, context), Requests, Faults, options.TimeProvider);
    }

    /// <summary>The address that a client is given, with the path of the contract's first server and a slash at its end.</summary>
    public Uri BaseAddress { get; private set; } = null!; // set before anybody can see it

    /// <summary>The faults to come.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The requests that have come.</summary>
    public RecordedRequestCollection Requests { get; } = new();

    /// <summary>Values made from the contract's schemas.</summary>
    public ContractSamples Samples { get; }

    /// <summary>Starts a simulator. Several can run at once.</summary>
    /// <param name="options">What it stands in for, or <see langword="null"/> for the contract that it was built with and all defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <returns>A simulator that answers; dispose it to stop it.</returns>
    /// <exception cref="InvalidDataException">The contract or the overlay can't be followed; the message says where.</exception>
    public static async Task<LiveAvatarSimulator> StartAsync(
        LiveAvatarSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var simulator = new LiveAvatarSimulator(options ?? new LiveAvatarSimulatorOptions());
        try
        {
            await simulator._server.StartAsync(simulator._application, cancellationToken).ConfigureAwait(false);
            simulator.BaseAddress = new Uri(simulator._server.Address, simulator._basePath + "/");
            return simulator;
        }
        catch
        {
            await simulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Makes a session token an accepted credential from now on. It stands for no session until it starts one; tokens that the simulator issued
    /// need nothing of this.
    /// </summary>
    /// <param name="token">The token, as a client sends it after <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty.</exception>
    public void AddSessionToken(string token)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);

        _credentials.AddSessionToken(token);
    }

    /// <summary>What the simulator remembers in a collection, whether or not the contract has an operation that shows it.</summary>
    /// <param name="collection">The collection's path, such as <c>/v1/voices</c>.</param>
    /// <returns>Each resource as JSON text, with its request's fields and the ones that were made, oldest first.</returns>
    public IReadOnlyList<string> Resources(string collection) =>
        _state?.Read(store => store.List(collection).Select(fields => fields.ToString()).ToList()) ?? [];

    /// <summary>Stops at once: open connections are ended, and whatever waits in them ends too.</summary>
    /// <returns>A task that is done when the port is free.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1)
        {
            return;
        }

        await _server.StopAsync().ConfigureAwait(false);
        _server.Dispose();
    }
}
