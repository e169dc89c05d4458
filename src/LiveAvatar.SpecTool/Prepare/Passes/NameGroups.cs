using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Puts each operation into the group of its first tag. Tags that differ in nothing but case and symbols (<c>things</c>, <c>Things</c>) are one group: C# has one name
/// for them.
/// </summary>
internal sealed class NameGroups : IPass
{
    public void Apply(Contract contract)
    {
        var groups = contract.Operations
            .Select(operation => (operation.Node, Tag: TagOf(operation), Pinned: operation.Node.Text(Extension.Group)))
            .GroupBy(operation => operation.Pinned ?? CSharpName.Pascal(operation.Tag), StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();

        var names = new NameTable(ReservedNames.ClientMembers).TakeAll(contract, groups.ConvertAll(group =>
            ((JToken)group.First().Node, Candidates(group.Select(operation => operation.Pinned ?? CSharpName.Pascal(operation.Tag))))));
        foreach (var (group, name) in groups.Zip(names))
        {
            foreach (var operation in group)
            {
                operation.Node[Extension.Group] = name;
                operation.Node["tags"] = new JArray(operation.Tag);
            }
        }
    }

    private static string TagOf(Operation operation) =>
        (string?)(operation.Node["tags"] as JArray)?.OfType<JValue>().FirstOrDefault() is { } tag && !string.IsNullOrWhiteSpace(tag) ? tag : Operation.Untagged;

    /// <summary>The tag that shows the most words gives the name. A group is a class too, which must not take the place of another.</summary>
    private static string[] Candidates(IEnumerable<string> spellings)
    {
        var name = spellings.OrderByDescending(spelling => Words.Of(spelling).Count).ThenBy(spelling => spelling, StringComparer.Ordinal).First();
        string[] candidates = [name, name + "Group", name + "Operations"];
        return [.. candidates.Where(candidate => !ReservedNames.Types.Contains(candidate + "Client", StringComparer.OrdinalIgnoreCase))];
    }
}
