using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary>What a new contract asks of the version, on the wire and in C#: the greater of the two counts.</summary>
internal static class VersionSteps
{
    public static VersionStep Of(ContractComparison comparison, PublicApiDifference difference)
    {
        var (wire, csharp) = (OfContract(comparison), OfSurface(difference));
        return wire >= csharp ? wire : csharp;
    }

    /// <summary>A contract that says the same in other words is a fix: its descriptions are the package's documentation.</summary>
    public static VersionStep OfContract(ContractComparison comparison) =>
        comparison.Changes.Any(change => change.Wire == Impact.Breaking || change.CSharp >= CSharpEffect.Binary) ? VersionStep.Breaking
        : comparison.Changes.Any(change => change.Rule.Id.EndsWith("-added", StringComparison.Ordinal)) ? VersionStep.Feature
        : VersionStep.Fix;

    /// <summary>Who was compiled against a line that is gone may not run, or not compile.</summary>
    public static VersionStep OfSurface(PublicApiDifference difference) =>
        difference.Removed.Count > 0 ? VersionStep.Breaking
        : difference.Added.Count > 0 ? VersionStep.Feature
        : VersionStep.None;
}
