using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Refuses what is no OpenAPI 3 document, or one from which a client would be wrong.</summary>
internal sealed partial class CheckDocument : IPass
{
    public void Apply(Contract contract)
    {
        if (contract.Root.Text("openapi") is not { } version || !version.StartsWith("3.", StringComparison.Ordinal))
        {
            contract.Report(SpecCode.NotOpenApi3, contract.Root["openapi"] ?? contract.Root, "This is not an OpenAPI 3 document: its member 'openapi' has to begin with '3.'.");
            return;
        }

        if (contract.Root["paths"] is not JObject { Count: > 0 })
        {
            contract.Report(SpecCode.NoOperations, contract.Root["paths"] ?? contract.Root, "The contract has no paths, so there is no client to make.");
            return;
        }

        foreach (var path in ((JObject)contract.Root["paths"]!).Properties().Where(path => path.Value is JObject))
        {
            CheckPath(contract, path);
        }

        foreach (var operation in contract.Operations)
        {
            CheckPlaces(contract, operation);
        }
    }

    private static void CheckPath(Contract contract, JProperty path)
    {
        if (!path.Name.StartsWith('/') || path.Name.Contains('#', StringComparison.Ordinal))
        {
            contract.Report(SpecCode.OddPath, path.Value, $"The path {path.Name} is sent as {RoutePath.Of(path.Name)}: an address has a slash before its path, and what follows a '#' stays with the client.");
        }

        foreach (var member in ((JObject)path.Value).Properties().Where(member => member.Value is JObject && !Operation.IsMethod(member.Name)))
        {
            contract.Report(SpecCode.UnknownMethod, member.Value, $"'{member.Name}' of {path.Name} is no method that OpenAPI 3.1 has, so what it holds is left out. Write methods in lower case, in the overlay if need be.");
        }
    }

    private static void CheckPlaces(Contract contract, Operation operation)
    {
        var declared = operation.Parameters.Where(parameter => parameter.Text("in") == "path").Select(parameter => parameter.Text("name")).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Placeholder().Matches(operation.Route).Select(match => match.Groups["name"].Value).Where(name => !declared.Contains(name)))
        {
            contract.Report(SpecCode.UndeclaredPathParameter, operation.Node, $"The path {operation.Path} has a place for '{name}', and the operation no such parameter: declare it, in the overlay if need be.");
        }
    }

    [GeneratedRegex(@"\{(?<name>[^{}]+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
