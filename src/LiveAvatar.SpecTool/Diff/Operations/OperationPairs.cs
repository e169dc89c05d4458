using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>Which operation of the old contract is which of the new: by method and path, whatever the path calls its parameters, else by the name in C#.</summary>
internal sealed partial record OperationPairs(
    IReadOnlyList<OperationPair> Kept, IReadOnlyList<OperationPair> Moved, IReadOnlyList<(PublishedContract Contract, Operation Operation)> Removed, IReadOnlyList<(PublishedContract Contract, Operation Operation)> Added)
{
    public static OperationPairs Of(PublishedContract old, PublishedContract now)
    {
        var kept = new List<OperationPair>();
        var moved = new List<OperationPair>();
        var removed = old.Operations.ToList();
        var added = now.Operations.ToList();

        Match(removed, added, operation => OperationPair.TextOf(operation), operation => OperationPair.TextOf(operation), kept);
        Match(removed, added, Normal, Normal, kept);
        Match(removed, added, operation => old.Names.Method(operation)?.FullName, operation => now.Names.Method(operation)?.FullName, moved);
        return new OperationPairs([.. kept, .. moved], moved, removed.ConvertAll(operation => (old, operation)), added.ConvertAll(operation => (now, operation)));

        void Match(List<Operation> before, List<Operation> after, Func<Operation, string?> oldKey, Func<Operation, string?> newKey, List<OperationPair> pairs)
        {
            var left = after.Where(operation => newKey(operation) is not null).GroupBy(operation => newKey(operation)!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
            foreach (var operation in before.ToList())
            {
                if (oldKey(operation) is { } key && left.Remove(key, out var same))
                {
                    pairs.Add(new OperationPair(old, now, operation, same));
                    before.Remove(operation);
                    after.Remove(same);
                }
            }
        }
    }

    private static string Normal(Operation operation) => $"{operation.Method} {Placeholder().Replace(operation.Path, "{}")}";

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
