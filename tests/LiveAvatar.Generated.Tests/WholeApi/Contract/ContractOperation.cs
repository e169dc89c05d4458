using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>An operation as the contract has it, with the overlay's corrections.</summary>
internal sealed partial class ContractOperation(FullContract contract, string path, string method, JObject node)
{
    private readonly IReadOnlyList<JObject> _parameters =
        [.. FullContract.List(node["parameters"]).Select(parameter => (JObject)contract.Resolve(parameter))];

    public string Id { get; } = (string)node["operationId"]!;

    public string Method { get; } = method.ToUpperInvariant();

    public string Path { get; } = path;

    public string Tag { get; } = (string)node["tags"]![0]!;

    /// <summary>The id without what FastAPI appends to it: the path and the method.</summary>
    public string Name
    {
        get
        {
            var suffix = $"{NotAWord().Replace(Path, "_")}_{Method.ToLowerInvariant()}";
            return Id.EndsWith(suffix, StringComparison.Ordinal) ? Id[..^suffix.Length] : Id;
        }
    }

    public IReadOnlyList<JObject> PathParameters => In("path");

    public IReadOnlyList<JObject> QueryParameters => In("query");

    public bool DeclaresCookie => In("cookie").Any(cookie => (string?)cookie["name"] == "la_session");

    public bool TakesApiKey => Takes("apiKey");

    public bool TakesSessionToken => Takes("http");

    /// <summary>The schema of the request's body, or null where the operation takes none.</summary>
    public JToken? Body { get; } = contract.Resolve(node["requestBody"] ?? new JObject()).SelectToken("content['application/json'].schema");

    public bool BodyIsRequired { get; } = (bool?)contract.Resolve(node["requestBody"] ?? new JObject())["required"] ?? false;

    public JProperty Success { get; } = ((JObject)node["responses"]!).Properties().First(response => response.Name.StartsWith('2'));

    /// <summary>The schema of the envelope's data, or null where there is nothing to give: no body, no type, or null alone.</summary>
    public JToken? Data
    {
        get
        {
            var envelope = Success.Value.SelectToken("content['application/json'].schema");
            var data = envelope is null ? null : contract.Resolve(envelope)["properties"]!["data"];
            string[] typing = ["$ref", "anyOf", "oneOf", "type"];
            return data is JObject schema && typing.Any(schema.ContainsKey) && !Place.IsNull(schema) ? data : null;
        }
    }

    private IReadOnlyList<JObject> In(string place) => [.. _parameters.Where(parameter => (string?)parameter["in"] == place)];

    private bool Takes(string type) => FullContract.List(node["security"] ?? contract.Document["security"])
        .SelectMany(alternative => ((JObject)alternative).Properties())
        .Any(scheme => (string?)contract.Document.SelectToken($"components.securitySchemes['{scheme.Name}'].type") == type);

    [GeneratedRegex(@"\W", RegexOptions.NonBacktracking)]
    private static partial Regex NotAWord();
}
