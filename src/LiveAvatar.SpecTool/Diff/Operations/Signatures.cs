using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Schemas;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>The method of an operation, before and after.</summary>
internal static class Signatures
{
    private static readonly ChangeRule Renamed = new(
        "operation-renamed", Impact.Safe, "Only the name in C# has changed; pin the old one with x-name and x-group in the overlay to keep it.");

    private static readonly ChangeRule Changed = new(
        "signature-changed", Impact.Safe, "What happens on the wire is told apart from this.");

    public static void Compare(OperationPair pair, CSharpComparison csharp, ChangeLog log)
    {
        if (pair.OldContract.Names.Method(pair.Old) is not { } old || pair.NewContract.Names.Method(pair.New) is not { } now)
        {
            return;
        }

        if (old.FullName != now.FullName)
        {
            log.Add(pair.Change(Renamed, $"{old.FullName} is now {now.FullName}.") with { CSharp = CSharpEffect.Source, Replacement = now.FullName });
        }

        // With the new names, so that a renamed class or method is told once.
        var before = old with
        {
            Group = now.Group,
            Name = now.Name,
            Returns = csharp.Renamed(old.Returns),
            Parameters = old.Parameters.Select(parameter => parameter with { Type = csharp.Renamed(parameter.Type) }).ToList(),
        };
        var effect = before.Becoming(now);
        if (effect != CSharpEffect.None)
        {
            log.Add(pair.Change(Changed, $"{before} becomes {now}.") with { CSharp = effect });
        }
    }
}
