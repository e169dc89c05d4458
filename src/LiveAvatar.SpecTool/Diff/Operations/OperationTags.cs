using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>Which tags a change belongs to, by the operations whose callers it concerns.</summary>
internal sealed class OperationTags
{
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);

    public OperationTags(PublishedContract old, PublishedContract now)
    {
        foreach (var operation in old.Operations.Concat(now.Operations))
        {
            _tags[OperationPair.TextOf(operation)] = (operation.Node["tags"] as JArray)?.FirstOrDefault() is JValue { Type: JTokenType.String } tag ? (string)tag! : "Default";
        }
    }

    public Change AddTo(Change change, Usage usage)
    {
        if (change.Place.Scope.Length == 0)
        {
            return change;
        }

        var operations = usage.OperationsOf(change.Place.Scope);
        return change with
        {
            Operations = operations,
            Tags = operations.Select(operation => _tags.GetValueOrDefault(operation, "Default")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
        };
    }
}
