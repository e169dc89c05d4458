using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>What credentials an operation takes. Schemes are known by what they are, not by what the contract calls them.</summary>
internal static class SecurityRequirements
{
    private static readonly ChangeRule Refused = new(
        "credentials-refused", Impact.Breaking, "Callers who come with these are refused.");

    private static readonly ChangeRule Accepted = new(
        "credentials-accepted", Impact.Safe, "What was accepted still is.");

    private static readonly ChangeRule ScopeAdded = new(
        "scope-added", Impact.Breaking, "A token without the scope is refused.");

    public static void Compare(OperationPair pair, ChangeLog log)
    {
        var old = CredentialSet.Of(pair.OldContract, pair.Old);
        var now = CredentialSet.Of(pair.NewContract, pair.New);
        foreach (var set in old.Where(set => !now.Any(other => other.IsMetBy(set))))
        {
            var withoutScopes = now.FirstOrDefault(other => other.WithoutScopes().IsMetBy(set.WithoutScopes()));
            log.Add(withoutScopes is null
                ? pair.Change(Refused, $"{set} is not accepted any more.")
                : pair.Change(ScopeAdded, $"{set} is not enough any more: {withoutScopes} is asked for."));
        }

        foreach (var set in now.Where(set => !old.Any(other => set.IsMetBy(other) || other.IsMetBy(set))))
        {
            log.Add(pair.Change(Accepted, $"{set} is accepted now."));
        }
    }
}
