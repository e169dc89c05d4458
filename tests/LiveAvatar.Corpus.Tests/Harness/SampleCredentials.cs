using System.Net;
using LiveAvatar.Simulator;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>
/// Credentials for the security schemes of a contract. The first API key and the first token have options of their own; a digest is the handler's to send, and
/// the rest is given by name.
/// </summary>
internal sealed class SampleCredentials
{
    public const string SessionToken = "a-session-token";

    private readonly IReadOnlyList<DeclaredScheme> _schemes;
    private readonly DeclaredScheme? _key;
    private readonly DeclaredScheme? _token;
    private readonly string _suffix;

    private SampleCredentials(IReadOnlyList<DeclaredScheme> schemes, Func<string, bool> isHeld, string suffix)
    {
        _key = schemes.FirstOrDefault(scheme => scheme.IsKey);
        _token = schemes.FirstOrDefault(scheme => scheme.IsToken);
        _schemes = [.. schemes.Where(scheme => isHeld(scheme.Name) || (scheme.Place == _key?.Place && isHeld(_key!.Name)))];
        _suffix = suffix;
    }

    /// <summary>What the simulator takes for schemes that are neither the API key nor the session token.</summary>
    public IReadOnlyDictionary<string, string> ByScheme => _schemes.Where(scheme => !IsKey(scheme) && scheme != _token).ToDictionary(scheme => scheme.Name, scheme => scheme.Sample, StringComparer.Ordinal);

    /// <summary>For .NET's handler.</summary>
    public ICredentials OfHandler(Uri address)
    {
        var cache = new CredentialCache();
        foreach (var scheme in _schemes.Where(scheme => scheme.IsDigest))
        {
            cache.Add(address, "Digest", new NetworkCredential("user", $"digest-{scheme.Name}{_suffix}"));
        }

        return cache;
    }

    public static SampleCredentials All(string contract) => new(DeclaredScheme.Of(JsonText.Parse(contract)), _ => true, suffix: "");

    public static SampleCredentials Only(string contract, IReadOnlyCollection<string> names, string suffix = "") =>
        new(DeclaredScheme.Of(JsonText.Parse(contract)), name => names.Contains(name, StringComparer.Ordinal), suffix);

    /// <summary>The options of a client that knows the schemes given. The cookie is always among them, so that a client is never without any.</summary>
    public IReadOnlyDictionary<string, object> Options(Uri address, IReadOnlyCollection<string> known)
    {
        var options = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Credentials"] = ByScheme.Where(pair => known.Contains(pair.Key, StringComparer.Ordinal)).ToDictionary(pair => pair.Key, pair => pair.Value + _suffix, StringComparer.Ordinal),
            ["LaSession"] = LiveAvatarSimulator.DefaultDashboardSession,
            ["BaseAddress"] = address,
            ["MaxRetries"] = 0,
        };
        if (_schemes.Any(IsKey) || _key is null)
        {
            options["ApiKey"] = LiveAvatarSimulator.DefaultApiKey + _suffix;
        }

        if (_token is null || _schemes.Contains(_token))
        {
            options["SessionToken"] = SessionToken + _suffix;
        }

        return options;
    }

    private bool IsKey(DeclaredScheme scheme) => scheme.IsKey && scheme.Place == _key?.Place;
}
