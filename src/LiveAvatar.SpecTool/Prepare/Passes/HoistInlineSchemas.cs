using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Gives every inline object, enum and union a name after where it stands (<c>ListSessionsType</c>, <c>AvatarPersonaVoiceSettings</c>), so that no name depends
/// on what else the contract holds. The same union in several places is one type, named after its variants.
/// </summary>
internal sealed class HoistInlineSchemas : IPass
{
    private static readonly string[] StaysWithTheUse = ["nullable", "description", "deprecated", "readOnly", "writeOnly", Extension.Default, Extension.Const, Extension.Tokens];

    private readonly Dictionary<string, string> _sharedUnions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _unions = new(StringComparer.Ordinal);
    private NameTable _names = new([]);

    public void Apply(Contract contract)
    {
        _names = new NameTable(ReservedNames.Types
            .Concat(contract.Operations.Select(operation => operation.Group + "Client"))
            .Concat(contract.Schemas.Properties().Select(schema => schema.Name)));

        foreach (var union in SchemaTree.All(contract).Where(UnionShape.IsUnion).GroupBy(UnionShape.Key, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            _sharedUnions[union.Key] = UnionShape.JoinedName(union.First());
        }

        foreach (var schema in contract.Schemas.Properties().ToList())
        {
            Below(contract, (JObject)schema.Value, schema.Name);
        }

        foreach (var operation in contract.Operations.ToList())
        {
            Hoist(contract, operation);
        }
    }

    private void Hoist(Contract contract, Operation operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            Place(contract, parameter, operation.Name + CSharpName.Pascal(parameter.Text("name") ?? ""));
        }

        foreach (var content in SchemaTree.Content(operation.RequestBody ?? []))
        {
            Place(contract, content, operation.Name + "Request");
        }

        foreach (var content in operation.Responses.Select(response => response.Value).OfType<JObject>().SelectMany(SchemaTree.Content))
        {
            Place(contract, content, operation.Name + "Response");
        }
    }

    private void Place(Contract contract, JObject holder, string name)
    {
        if (holder["schema"] is JObject schema)
        {
            Inline(contract, schema, name);
        }
    }

    private void Below(Contract contract, JObject schema, string name)
    {
        foreach (var property in (schema["properties"] as JObject ?? []).Properties().ToList())
        {
            Inline(contract, (JObject)property.Value, name + CSharpName.Pascal(property.Name));
        }

        if (schema["items"] is JObject item)
        {
            Inline(contract, item, name + "Item");
        }

        if (schema["additionalProperties"] is JObject value)
        {
            Inline(contract, value, name + "Value");
        }

        foreach (var variant in UnionShape.Variants(schema).Where(variant => variant.Reference() is null))
        {
            Inline(contract, variant, name + CSharpName.Pascal(UnionShape.Label(variant)));
        }
    }

    private void Inline(Contract contract, JObject schema, string name)
    {
        if (!NeedsName(contract, schema))
        {
            Below(contract, schema, name);
            return;
        }

        name = NameOf(contract, schema, name);
        var use = new JObject { ["oneOf"] = new JArray(new JObject { ["$ref"] = Contract.RefTo(name) }) };
        foreach (var member in StaysWithTheUse.Where(member => schema[member] is not null))
        {
            use[member] = schema[member];
        }

        use.AddAnnotation(Origin.Of(schema));
        schema.Replace(use);
        if (contract.Schemas[name] is null)
        {
            schema.Remove("nullable");
            schema.Remove(Extension.Default);
            contract.Schemas[name] = schema;
            Below(contract, schema, name);
        }
    }

    private string NameOf(Contract contract, JObject schema, string place)
    {
        var key = UnionShape.IsUnion(schema) ? UnionShape.Key(schema) : "";
        if (_unions.TryGetValue(key, out var same))
        {
            return same;
        }

        var wanted = schema.Text(Extension.Name) ?? _sharedUnions.GetValueOrDefault(key) ?? place;
        var name = _names.Take(contract, schema, wanted, wanted + "Model");
        if (key.Length > 0)
        {
            _unions[key] = name;
        }

        return name;
    }

    private static bool NeedsName(Contract contract, JObject schema) =>
        schema.Reference() is null
        && (schema["properties"] is JObject { Count: > 0 } || OpenEnum.IsOne(schema) || UnionShape.IsTyped(contract, schema));
}
