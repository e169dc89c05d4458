using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class OperationReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static IReadOnlyList<Operation> ReadAll(ApiContract contract, JObject document) =>
    [
        .. from path in (document["paths"] as JObject)?.Properties() ?? []
           let item = (JObject)contract.Resolve(path.Value)
           from method in Methods
           where item[method] is JObject
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
            ReadParameters(contract, item["parameters"], operation["parameters"]),
            ReadBody(contract, operation["requestBody"]),
            SecurityReader.Read(contract, document, operation),
            ReadSuccess(contract, operation["responses"] as JObject));
    }

    // An operation's own parameter stands in for the path's one of the same name and place.
    private static IReadOnlyList<Parameter> ReadParameters(ApiContract contract, params JToken?[] lists) =>
    [
        .. lists.SelectMany(list => list ?? new JArray())
            .Select(entry => (JObject)contract.Resolve(entry))
            .Select(entry => new Parameter(
                (string)entry["name"]!, (string)entry["in"]!, (bool?)entry["required"] ?? false, entry["schema"] ?? Json(entry).Schema ?? true))
            .GroupBy(parameter => (parameter.In, parameter.Name))
            .Select(same => same.Last()),
    ];

    private static RequestBody? ReadBody(ApiContract contract, JToken? body) =>
        body is null || contract.Resolve(body) is not JObject found || Json(found).Schema is not { } schema
            ? null
            : new RequestBody((bool?)found["required"] ?? false, schema);

    private static SuccessResponse ReadSuccess(ApiContract contract, JObject? responses)
    {
        var success = responses?.Properties().FirstOrDefault(response => response.Name.StartsWith('2'));
        var status = int.TryParse(success?.Name, CultureInfo.InvariantCulture, out var declared) ? declared : 200;
        var (mediaType, schema) = success is null ? default : Json(contract.Resolve(success.Value));

        return new SuccessResponse(status, mediaType, schema);
    }

    private static (string? MediaType, JToken? Schema) Json(JToken holder)
    {
        var contents = (holder["content"] as JObject)?.Properties().ToList() ?? [];
        var content = contents.Find(entry => entry.Name.Contains("json", StringComparison.OrdinalIgnoreCase)) ?? contents.FirstOrDefault();

        return (content?.Name, content?.Value["schema"]);
    }
}
