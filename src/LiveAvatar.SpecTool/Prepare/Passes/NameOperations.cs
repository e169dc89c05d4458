using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Names groups after the first tag, operations after their <c>operationId</c>, and parameters after themselves. FastAPI appends path and method to each
/// id; that suffix is worked out from path and method, never guessed.
/// </summary>
internal sealed partial class NameOperations : IPass
{
    public void Apply(Contract contract)
    {
        var groups = new Dictionary<string, (string Name, NameTable Operations)>(StringComparer.Ordinal);
        var groupNames = new NameTable(ReservedNames.ClientMembers);

        foreach (var operation in contract.Operations)
        {
            var tag = operation.Node.Text(Extension.Group) ?? (string?)(operation.Node["tags"] as JArray)?.OfType<JValue>().FirstOrDefault() ?? "Default";
            if (!groups.TryGetValue(tag, out var group))
            {
                var name = CSharpName.Pascal(tag);
                groups[tag] = group = (groupNames.Take(contract, operation.Node, name, name + "Group"), new NameTable(ReservedNames.Members));
            }

            var wanted = operation.Node.Text(Extension.Name) ?? CSharpName.Pascal(Words(operation));
            operation.Node[Extension.Group] = group.Name;
            operation.Node[Extension.Name] = group.Operations.Take(contract, operation.Node, wanted, wanted + CSharpName.Pascal(operation.Method));
            operation.Node["tags"] = new JArray(tag);
            NameWalk(contract, operation, group.Operations);

            // NSwag splits an id at its underscores into client and method; the templates print x-name.
            operation.Node["operationId"] = $"{Unsplit(operation.Group)}_{Unsplit(operation.Name)}";
            NameParameters(contract, operation);
        }
    }

    private static string Words(Operation operation)
    {
        var id = operation.Node.Text("operationId");
        if (string.IsNullOrWhiteSpace(id))
        {
            return $"{operation.Method} {operation.Path.Replace("{", "by ", StringComparison.Ordinal)}";
        }

        var suffix = $"{NotAWord().Replace(operation.Path, "_")}_{operation.Method}";
        return id.EndsWith(suffix, StringComparison.Ordinal) && id.Length > suffix.Length ? id[..^suffix.Length] : id;
    }

    /// <summary><c>ListVoices</c> gives a page, <c>ListAllVoices</c> all of them.</summary>
    private static void NameWalk(Contract contract, Operation operation, NameTable names)
    {
        if (operation.Node.Take(Extension.Walk) is { Type: JTokenType.Boolean } walk && (bool)walk)
        {
            const string List = "List";
            var name = operation.Name.StartsWith(List, StringComparison.Ordinal) ? $"ListAll{operation.Name[List.Length..]}" : $"All{operation.Name}";
            operation.Node[Extension.Walk] = names.Take(contract, operation.Node, name, $"{name}Items");
        }
    }

    private static void NameParameters(Contract contract, Operation operation)
    {
        var names = new NameTable(ReservedNames.Parameters);
        foreach (var parameter in operation.Parameters)
        {
            var name = parameter.Text(Extension.Name) ?? CSharpName.Camel(parameter.Text("name") ?? "");
            var place = ReservedNames.Parameters.Contains(name, StringComparer.OrdinalIgnoreCase) ? "" : CSharpName.Pascal(parameter.Text("in") ?? "");
            parameter[Extension.Name] = names.Take(contract, parameter, name, place.Length > 0 ? name + place : $"{name}Value", $"{name}Value");
            parameter[Extension.Wire] = CSharpText.Literal(parameter.Text("name") ?? "");
        }
    }

    private static string Unsplit(string name) => name.Replace('_', 'x');

    [GeneratedRegex(@"\W", RegexOptions.NonBacktracking)]
    private static partial Regex NotAWord();
}
