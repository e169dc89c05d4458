using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes a class of each union of scalars, with a property for each kind. One of plain kinds is the same class wherever it stands, named after them
/// (<c>TextOrInteger</c>); any other is named after its place.
/// </summary>
internal sealed class TypeScalarUnions : IPass
{
    private readonly Dictionary<string, string?> _shared = new(StringComparer.Ordinal);
    private NameTable _names = new([]);

    public void Apply(Contract contract)
    {
        _names = TypeNames.Taken(contract);

        foreach (var schema in SchemaTree.All(contract).Where(UnionShape.IsUnion).ToList())
        {
            var kinds = UnionShape.Variants(schema).Select(variant => (Kind: ScalarKind.Of(contract.Resolve(variant)), Schema: variant)).ToList();
            if (kinds.TrueForAll(variant => variant.Kind is not null))
            {
                Type(contract, schema, [.. kinds.DistinctBy(variant => variant.Kind, StringComparer.Ordinal).OrderBy(variant => ScalarKind.Order(variant.Kind!))]);
            }
        }
    }

    private void Type(Contract contract, JObject schema, List<(string? Kind, JObject Schema)> kinds)
    {
        var isNamed = schema.Parent?.Parent == contract.Schemas;
        if (!isNamed && kinds.TrueForAll(variant => ScalarKind.IsPlain(variant.Schema)) && Shared(contract, kinds) is { } shared)
        {
            schema.Remove(Extension.Discriminator);
            schema["oneOf"] = new JArray(new JObject { ["$ref"] = Contract.RefTo(shared) });
            return;
        }

        schema.Remove("oneOf");
        schema.Remove(Extension.Discriminator);
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        schema["properties"] = new JObject(kinds.Select(variant => Property(contract, variant.Kind!, variant.Schema, hasIntegers: kinds.Exists(other => other.Kind == ScalarKind.Integer))));
        schema[Extension.Scalars] = true;
    }

    /// <summary>The class of these kinds, made where it is met first; null where a schema of the contract has its name.</summary>
    private string? Shared(Contract contract, List<(string? Kind, JObject Schema)> kinds)
    {
        var name = string.Join("Or", kinds.Select(variant => variant.Kind));
        if (!_shared.TryGetValue(name, out var shared))
        {
            var (free, isNumbered) = _names.Take(name);
            _shared[name] = shared = isNumbered ? null : free;
            if (shared is not null)
            {
                var union = new JObject();
                contract.Schemas[shared] = union;
                Type(contract, union, kinds.ConvertAll(variant => (variant.Kind, ScalarKind.Plain(variant.Schema))));
            }
        }

        return shared;
    }

    private static JProperty Property(Contract contract, string kind, JObject schema, bool hasIntegers)
    {
        ScalarKind.KeepConstant(schema);
        schema.Remove("title");
        if (schema["enum"] is null && schema.Reference() is null)
        {
            schema["description"] = ScalarKind.Description(kind);
        }

        schema[Extension.Tokens] = string.Join(", ", ScalarKind.Tokens(kind, hasIntegers).Select(token => $"global::Newtonsoft.Json.Linq.JTokenType.{token}"));
        return new JProperty(ScalarKind.PropertyName(kind, contract.Resolve(schema)), schema);
    }
}
