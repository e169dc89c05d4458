using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Tests.Repository;

namespace LiveAvatar.SpecTool.Tests.Diff.Oasdiff;

/// <summary>One of the checks that oasdiff 1.32.1 reports as an error or a warning.</summary>
internal sealed record OasdiffCheck(string Level, string Id)
{
    private static readonly (string Prefix, SchemaPlace Place)[] Places =
    [
        ("request-parameter-property-", SchemaPlace.ParameterProperty), ("request-parameter-", SchemaPlace.Parameter), ("request-property-", SchemaPlace.RequestProperty),
        ("request-body-", SchemaPlace.RequestBody), ("response-property-", SchemaPlace.ResponseProperty), ("response-body-", SchemaPlace.ResponseBody),
        ("response-header-", SchemaPlace.ResponseHeader),
    ];

    private static readonly (string Part, string Reason)[] LeftOut =
    [
        ("media-type-parameter", "the client ignores the parameters of a media type"),
        ("item-schema", "OpenAPI 3.2, which the client isn't made from"),
        ("x-extensible-enum", "an extension that the client doesn't read; all enums are open"),
        ("webhook", "the client has no webhooks"),
        ("stability", "a policy for announcing changes (`x-stability-level`), not a change"),
        ("sunset", "a policy for announcing changes (`x-sunset`), not a change"),
    ];

    public static IReadOnlyList<OasdiffCheck> All { get; } = RepositoryFiles.Read("tests/LiveAvatar.SpecTool.Tests/Diff/Oasdiff/checks.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .Select(words => new OasdiffCheck(words[0], words[1]))
        .ToList();

    /// <summary>Two contracts between which oasdiff reports it; null where it is left out.</summary>
    public ContractPair? Pair => OtherChanges.Of(Id) ?? Places
        .Where(place => Id.StartsWith(place.Prefix, StringComparison.Ordinal))
        .Select(place => SchemaChanges.Of(Id[place.Prefix.Length..]) is { } change ? ContractPair.At(place.Place, change.Old, change.New) : null)
        .FirstOrDefault(pair => pair is not null);

    public string? ReasonToLeaveOut => LeftOut.Where(left => Id.Contains(left.Part, StringComparison.Ordinal)).Select(left => left.Reason).FirstOrDefault();

    /// <summary>The row of the table.</summary>
    public string Row()
    {
        if (Pair is not { } pair)
        {
            return $"| `{Id}` | {Level} | left out | {ReasonToLeaveOut} |";
        }

        var change = pair.Compare().Changes.OrderByDescending(change => change.Wire).FirstOrDefault();
        var wire = change?.Wire.ToString().ToLowerInvariant() ?? "not found";
        var isMilder = change is not null && change.Wire != (Level == "error" ? Impact.Breaking : Impact.Risky);
        return $"| `{Id}` | {Level} | {wire} | `{change?.Rule.Id}`{(isMilder ? $": {change!.Rule.Reason}" : "")} |";
    }
}
