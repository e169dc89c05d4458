using LiveAvatar.Simulator.Contract;
using System.Collections.Concurrent;

namespace LiveAvatar.Simulator.Security;

internal sealed class AcceptedCredentials(LiveAvatarSimulatorOptions options)
{
    private readonly HashSet<string> _apiKeys = new(options.ApiKeys, StringComparer.Ordinal);
    private readonly HashSet<string> _dashboardSessions = new(options.DashboardSessions, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _sessionTokens =
        new(options.SessionTokens.Select(token => KeyValuePair.Create(token, true)), StringComparer.Ordinal);

    public void AddSessionToken(string token) => _sessionTokens[token] = true;

    public bool IsApiKey(string value) => _apiKeys.Contains(value);

    public bool IsDashboardSession(string value) => _dashboardSessions.Contains(value);

    // What a scheme takes by its name in the contract, or null where the options name none.
    public string? Of(CredentialScheme scheme) => options.Credentials.GetValueOrDefault(scheme.Key);

    public bool IsSessionToken(string value) => _sessionTokens.ContainsKey(value);
}
