using System.Collections.Concurrent;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal sealed class ApiContract
{
    private readonly JObject _document;

    private ApiContract(JObject document)
    {
        _document = document;
        RefHasSiblings = ((string?)document["openapi"])?.StartsWith("3.0", StringComparison.Ordinal) != true;
        BasePath = ServerPath.Of(document);
        BasePaths = ServerPath.All(document);
        Operations = OperationReader.ReadAll(this, document);
    }

    // In OpenAPI 3.0 a $ref stands alone and what is beside it is ignored; since 3.1 it is a keyword among others.
    public bool RefHasSiblings { get; }

    // By the schema that has the discriminator.
    public ConcurrentDictionary<JObject, Subtypes> Subtypes { get; } = new(ReferenceEqualityComparer.Instance);

    public JObject Schemas => _document["components"]?["schemas"] as JObject ?? [];

    public string BasePath { get; }

    public IReadOnlyList<string> BasePaths { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public static ApiContract Load(string contract, string? overlay)
    {
        var document = JsonText.ParseObject(contract, "contract");
        if (overlay is not null)
        {
            Overlay.Apply(document, JsonText.ParseObject(overlay, "overlay"));
        }

        return new ApiContract(document);
    }

    public JToken Target(string reference) => JsonPointer.Resolve(_document, reference);

    public JToken Resolve(JToken token)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (token is JObject schema && Reference(schema) is { } reference)
        {
            if (!seen.Add(reference))
            {
                throw new InvalidDataException($"The reference '{reference}' leads to itself.");
            }

            token = Target(reference);
        }

        return token;
    }

    public static string? Reference(JObject schema) => (schema["$ref"] ?? schema["$dynamicRef"]) is JValue { Value: string reference } ? reference : null;
}
