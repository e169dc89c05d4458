using LiveAvatar.Generated;
using LiveAvatar.Simulator;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Quickstart.Tests;

/// <summary>The user's journey against a simulator of its own, and what the simulator has seen of it.</summary>
internal sealed class UserTrip : IAsyncDisposable
{
    private readonly HttpClient _direct = new(new SocketsHttpHandler { UseProxy = false });
    private readonly LiveAvatarClient _client;
    private readonly HashSet<string> _thereBefore;

    private UserTrip(LiveAvatarSimulator simulator)
    {
        Simulator = simulator;
        _client = new LiveAvatarClient(
            new LiveAvatarClientOptions { ApiKey = LiveAvatarSimulator.DefaultApiKey, BaseAddress = simulator.BaseAddress, MaxRetries = 0 }, _direct);
        _thereBefore = [.. Made];
    }

    public LiveAvatarSimulator Simulator { get; }

    public Traveller Traveller { get; } = new();

    /// <summary>The collections that something was deleted from, in order.</summary>
    public IEnumerable<string> Deletions =>
        Simulator.Requests.Where(request => request.Method == "DELETE").Select(request => request.Path[..request.Path.LastIndexOf('/')]);

    /// <summary>Secrets and voices that were made and are still there.</summary>
    public IEnumerable<string> LeftBehind => Made.Except(_thereBefore, StringComparer.Ordinal);

    /// <summary>Why each session has ended; null for one that has not.</summary>
    public IEnumerable<string?> EndReasons => Read("/v1/sessions", "end_reason");

    public string? SessionId => Read("/v1/sessions", "id").Single();

    public string? SessionToken => Read("/v1/sessions", "session_token").Single();

    public string? FirstPublicAvatar => Read("/v1/avatars/public", "id").First();

    private IEnumerable<string> Made => [.. Simulator.Resources("/v1/secrets"), .. Simulator.Resources("/v1/voices")];

    public static async Task<UserTrip> BeginAsync(LiveAvatarSimulatorOptions? options = null) => new(await LiveAvatarSimulator.StartAsync(options));

    public Task<Finished> TravelAsync(Guid? avatarId = null) =>
        Traveller.RunAsync(() => UserJourney.RunAsync(Traveller.Journey, _client, new ProviderVoice("the-providers-key", "the-voice"), avatarId));

    /// <summary>The body of the only request to a path.</summary>
    public string Body(string path) => Simulator.Requests.Single(request => request.Path == path).BodyText;

    /// <summary>The id in the path of the only deletion from a collection.</summary>
    public string Deleted(string collection) =>
        Simulator.Requests.Single(request => request.Method == "DELETE" && request.Path.StartsWith(collection + "/", StringComparison.Ordinal))
            .Path[(collection.Length + 1)..];

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _direct.Dispose();
        Traveller.Dispose();
        await Simulator.DisposeAsync();
    }

    private IEnumerable<string?> Read(string collection, string property) =>
        Simulator.Resources(collection).Select(resource => (string?)JObject.Parse(resource)[property]);
}
