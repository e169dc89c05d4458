using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class OperationReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    // What stands in the place of a path or of an operation and is none is left out.
    public static IReadOnlyList<Operation> ReadAll(ApiContract contract, JObject document) =>
    [
        .. from path in (document["paths"] as JObject)?.Properties() ?? []
           let item = contract.Resolve(path.Value) as JObject
           from method in Methods
           where item?[method] is JObject
           select Read(contract, document, path.Name, method, item),
    ];

    private static Operation Read(ApiContract contract, JObject document, string path, string method, JObject item)
    {
        var operation = (JObject)item[method]!;
        var verb = method.ToUpperInvariant();

        return new Operation(
            (string?)operation["operationId"] ?? $"{verb} {path}",
            verb,
            new PathTemplate(path),
            [.. ReadParameters(contract, operation["parameters"], item["parameters"]).Where(parameter => parameter.In is not "path" || path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal))],
            method is "head" or "trace" ? null : ReadBody(contract, operation["requestBody"]), // HTTP has none there
            SecurityReader.Read(contract, document, operation),
            ReadResponses(contract, operation["responses"]));
    }

    // An operation's own parameter stands in for the path's one of the same name and place.
    private static IReadOnlyList<Parameter> ReadParameters(ApiContract contract, params JToken?[] lists) =>
    [
        .. lists.SelectMany(list => list as JArray ?? [])
            .Select(contract.Resolve)
            .OfType<JObject>()
            .Select(Parameter.Read)
            .DistinctBy(parameter => (parameter.In, parameter.In is "header" ? parameter.Name.ToUpperInvariant() : parameter.Name)),
    ];

    private static RequestBody? ReadBody(ApiContract contract, JToken? body) =>
        body is not null && contract.Resolve(body) is JObject found && MediaContent.ReadAll(found) is { Count: > 0 } contents
            ? new RequestBody(found["required"] is JValue { Value: true }, contents)
            : null;

    private static IReadOnlyList<DeclaredResponse> ReadResponses(ApiContract contract, JToken? responses) =>
    [
        .. from response in (responses as JObject)?.Properties() ?? []
           where !response.Name.StartsWith("x-", StringComparison.Ordinal)
           select new DeclaredResponse(response.Name, MediaContent.ReadAll(contract.Resolve(response.Value))),
    ];
}
