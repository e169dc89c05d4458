using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>
/// The sets of credentials that open an operation, as the contract names them, and what a call must end with: null for a success. Of what isn't defined or has no
/// known kind, the client sends nothing and the simulator sees nothing; so it doesn't count, unless there is nothing else.
/// </summary>
internal sealed class Doors
{
    private const string Refused = "LiveAvatarAuthenticationException";
    private const string NotSent = "InvalidOperationException";

    private readonly IReadOnlyList<DeclaredScheme> _schemes;
    private readonly bool _needsNothing;
    private readonly bool _isOpen;

    private Doors(IReadOnlyList<DeclaredScheme> schemes, IReadOnlyList<IReadOnlyList<string>> all)
    {
        _schemes = schemes;
        All = all;
        var known = all.Where(door => door.Count == 0 || door.Any(name => Find(name) is { IsKnown: true })).ToList();
        _needsNothing = known.Count == 0 || known.Exists(door => door.All(name => Find(name) is not { IsSent: true }));
        _isOpen = all.Count == 0 || all.Any(door => door.All(name => Find(name) is null or { IsSent: false, IsDigest: false }));
    }

    public IReadOnlyList<IReadOnlyList<string>> All { get; }

    public string? WithNone => !_needsNothing ? NotSent : _isOpen ? null : Refused;

    public static Doors Of(JObject contract, PreparedOperation operation) => new(
        DeclaredScheme.Of(contract),
        [.. (contract["paths"]![operation.Path]![operation.Method]!["security"] ?? contract["security"] as JArray ?? [])
            .Select(door => (IReadOnlyList<string>)[.. ((JObject)door).Properties().Select(scheme => scheme.Name)])]);

    public string? With(IReadOnlyList<string> door) => IsHeld(door) ? null : WithNone;

    public string? WithWrong(IReadOnlyList<string> door) => _isOpen && IsHeld(door) ? null : IsHeld(door) ? Refused : WithNone;

    private bool IsHeld(IReadOnlyList<string> door) => _needsNothing || door.Any(name => Find(name) is { IsSent: true });

    private DeclaredScheme? Find(string name) => _schemes.FirstOrDefault(scheme => scheme.Name == name);
}
