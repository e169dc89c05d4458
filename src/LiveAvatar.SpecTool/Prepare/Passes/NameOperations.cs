using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Names operations after their <c>operationId</c>, or after method and path where they have none.</summary>
internal sealed class NameOperations : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var group in contract.Operations.GroupBy(operation => operation.Group, StringComparer.Ordinal))
        {
            // None of it depends on the order in the document: the shortest path is the most usual one.
            Name(contract, [.. group
                .OrderBy(operation => operation.Path.Length)
                .ThenBy(operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(operation => operation.MethodRank)]);
        }
    }

    private static void Name(Contract contract, List<Operation> operations)
    {
        var names = new NameTable([]);
        var wanted = operations.ConvertAll(Candidates);
        var alike = operations.Zip(wanted).ToLookup(pair => pair.Second[^1], pair => pair.First, StringComparer.OrdinalIgnoreCase);
        var given = names.TakeAll(contract, [.. operations.Zip(wanted, (operation, candidates) => ((JToken)operation.Node, candidates.Concat(Differences(operation, candidates[^1], alike[candidates[^1]])).ToArray()))]);
        foreach (var (operation, name) in operations.Zip(given))
        {
            operation.Node[Extension.Name] = name;

            // NSwag splits an id at its underscores into client and method; the templates print x-name.
            operation.Node["operationId"] = $"{Unsplit(operation.Group)}_{Unsplit(name)}";
        }

        foreach (var operation in operations)
        {
            NameWalk(contract, operation, names);
        }
    }

    private static string[] Candidates(Operation operation)
    {
        if (operation.Node.Text(Extension.Name) is { } pinned)
        {
            return [pinned];
        }

        var id = operation.Node.Text("operationId");
        var names = string.IsNullOrWhiteSpace(id)
            ? PathName.Candidates(operation.Method, operation.Path)
            : OperationId.Candidates(id, operation.Path, operation.Method, operation.Node["tags"]?[0]?.ToString() ?? operation.Group);
        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What tells an operation from others that have its name: the method, and the words of the path.</summary>
    private static IEnumerable<string> Differences(Operation operation, string name, IEnumerable<Operation> alike)
    {
        var method = CSharpName.Pascal(operation.Method);
        var byPath = PathName.Differences(name, operation.Path).Where(words => words.Length > 0).Select(words => name + words).ToList();
        var isOneOfMethod = alike.Count(other => other.Method == operation.Method) == 1;
        return [.. isOneOfMethod ? [name + method] : byPath, .. byPath, .. byPath.Select(named => named + method)];
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

    private static string Unsplit(string name) => name.Replace('_', 'x');
}
