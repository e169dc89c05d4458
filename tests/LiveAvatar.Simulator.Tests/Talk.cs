using System.Globalization;

namespace LiveAvatar.Simulator.Tests;

// A simulator of the full contract whose clock stands still, and what a test of sessions says to it.
internal sealed class Talk : IAsyncDisposable
{
    public const string AvatarId = "5ec4e700-0000-4000-8000-00000000000a";
    public const string ContextId = "5ec4e700-0000-4000-8000-00000000000c";

    private readonly List<Api> _apis = [];

    private Talk(LiveAvatarSimulator simulator, ObservedTimeProvider time)
    {
        Simulator = simulator;
        Time = time;
        Api = Add(new Api(simulator));
    }

    public LiveAvatarSimulator Simulator { get; }

    public ObservedTimeProvider Time { get; }

    // With the API key.
    public Api Api { get; }

    public static async Task<Talk> BeginAsync(LiveAvatarSimulatorOptions? options = null)
    {
        var time = new ObservedTimeProvider();
        var simulator = await LiveAvatarSimulator.StartAsync((options ?? new()) with { Contract = Contracts.Full, TimeProvider = time });

        return new Talk(simulator, time);
    }

    public static string Settings(string mode = "FULL", bool isSandbox = false, int? maxSeconds = null, string contextId = ContextId) => $$"""
        {
          "mode": "{{mode}}",
          "avatar_id": "{{AvatarId}}",
          "is_sandbox": {{(isSandbox ? "true" : "false")}},
          "max_session_duration": {{maxSeconds?.ToString(CultureInfo.InvariantCulture) ?? "null"}},
          "avatar_persona": { "context_id": "{{contextId}}" }
        }
        """;

    public async Task<(string Id, string Token)> IssueAsync(
        string mode = "FULL", bool isSandbox = false, int? maxSeconds = null, string contextId = ContextId)
    {
        var issued = await Api.PostAsync("/v1/sessions/token", Settings(mode, isSandbox, maxSeconds, contextId));
        issued.Status.Should().Be(200, issued.Text);
        return ((string)issued.Data["session_id"]!, (string)issued.Data["session_token"]!);
    }

    public Task<Reply> StartAsync(string token) => WithToken(token).PostAsync("/v1/sessions/start", null);

    // With a session token alone.
    public Api WithToken(string token)
    {
        var api = Add(new Api(Simulator, apiKey: null));
        api.Headers.Add("Authorization", $"Bearer {token}");
        return api;
    }

    public async Task<IReadOnlyList<string?>> IdsAsync(string type) =>
        [.. (await Api.GetAsync($"/v1/sessions?type={type}")).Data["results"]!.Select(session => (string?)session["id"])];

    public async ValueTask DisposeAsync()
    {
        _apis.ForEach(api => api.Dispose());
        await Simulator.DisposeAsync();
    }

    private Api Add(Api api)
    {
        _apis.Add(api);
        return api;
    }
}
