using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>
/// The contract that the client was made from. It is read here on its own, so that neither the generator nor the simulator is believed.
/// </summary>
internal sealed class FullContract
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    private FullContract(JObject document)
    {
        Document = document;
        Operations =
        [
            .. from path in ((JObject)document["paths"]!).Properties()
               from entry in ((JObject)path.Value).Properties()
               where Methods.Contains(entry.Name, StringComparer.Ordinal)
               select new ContractOperation(this, path.Name, entry.Name, (JObject)entry.Value),
        ];
    }

    public static FullContract Shared { get; } = Load();

    public JObject Document { get; }

    public IReadOnlyList<ContractOperation> Operations { get; }

    public IEnumerable<JProperty> Schemas => ((JObject)Document["components"]!["schemas"]!).Properties();

    /// <summary>The ids of operations, for a theory.</summary>
    public static TheoryData<string> OperationIds(Func<ContractOperation, bool> where) =>
        [.. Shared.Operations.Where(where).Select(operation => operation.Id)];

    public ContractOperation Operation(string id) => Operations.Single(operation => operation.Id == id);

    public JToken Resolve(JToken token) => token is JObject && (string?)token["$ref"] is { } reference
        ? Resolve(reference.Split('/').Skip(1).Aggregate((JToken)Document, (found, part) => found[part]!))
        : token;

    public static IEnumerable<JToken> List(JToken? list) => list as JArray ?? [];

    private static FullContract Load()
    {
        var document = Read("openapi.json");
        ContractOverlay.Apply(document, Read("overlay.json"));
        return new FullContract(document);
    }

    private static JObject Read(string name)
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "spec", name));
        using var reader = new JsonTextReader(file) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
