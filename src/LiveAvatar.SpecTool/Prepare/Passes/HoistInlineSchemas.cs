using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Gives every inline object, enum and union a name after where it stands (<c>ListSessionsType</c>, <c>AvatarPersonaVoiceSettings</c>), so that no name depends
/// on what else the contract holds. It goes through the contract in the order of names, so that none depends on the order of the document either.
/// </summary>
internal sealed class HoistInlineSchemas : IPass
{
    private static readonly string[] StaysWithTheUse = ["nullable", "description", "deprecated", "readOnly", "writeOnly", Extension.Default, Extension.Const, Extension.Tokens];

    private readonly Dictionary<string, string> _unions = new(StringComparer.Ordinal);
    private NameTable _names = new([]);

    public void Apply(Contract contract)
    {
        _names = TypeNames.Taken(contract);

        foreach (var schema in contract.Schemas.Properties().OrderBy(schema => schema.Name, StringComparer.Ordinal).ToList())
        {
            Below(contract, (JObject)schema.Value, schema.Name);
        }

        foreach (var operation in contract.Operations.OrderBy(operation => operation.Group, StringComparer.Ordinal).ThenBy(operation => operation.Name, StringComparer.Ordinal).ToList())
        {
            Hoist(contract, operation);
        }
    }

    private void Hoist(Contract contract, Operation operation)
    {
        foreach (var parameter in operation.Parameters.OrderBy(parameter => parameter.Text(Extension.Name), StringComparer.Ordinal).ToList())
        {
            var name = CSharpName.Pascal(parameter.Text("name") ?? "");
            Place(contract, parameter, PlaceName.Of(operation, name, name + CSharpName.Pascal(parameter.Text("in") ?? "")));
        }

        foreach (var content in SchemaTree.Content(operation.RequestBody ?? []))
        {
            Place(contract, content, PlaceName.Of(operation, "Request"));
        }

        foreach (var content in operation.Responses.Select(response => response.Value).OfType<JObject>().SelectMany(SchemaTree.Content))
        {
            Place(contract, content, PlaceName.Of(operation, ResultFormat.WordOf(operation.Node.Text(Extension.ResultKind))));
        }
    }

    private void Place(Contract contract, JObject holder, string[] names)
    {
        if (holder["schema"] is JObject schema)
        {
            Inline(contract, schema, names);
        }
    }

    /// <param name="contract">The contract.</param>
    /// <param name="schema">What to look below.</param>
    /// <param name="names">What it is called; or what to call what is in it after, the best first.</param>
    private void Below(Contract contract, JObject schema, params string[] names)
    {
        var properties = (schema["properties"] as JObject ?? []).Properties().ToList();
        foreach (var (property, candidates) in properties.Zip(MemberNames.Candidates(properties.ConvertAll(property => property.Name))).OrderBy(member => member.First.Name, StringComparer.Ordinal))
        {
            Inline(contract, (JObject)property.Value, Append(names, candidates));
        }

        if (schema["items"] is JObject item)
        {
            Inline(contract, item, Append(names, "Item"));
        }

        if (schema["additionalProperties"] is JObject value)
        {
            Inline(contract, value, Append(names, "Value"));
        }

        var variants = UnionShape.Variants(schema).ToList();
        foreach (var (variant, label) in variants.Zip(UnionName.Labels(variants)).Where(variant => variant.First.Reference() is null))
        {
            Inline(contract, variant, Append(names, label));
        }
    }

    private void Inline(Contract contract, JObject schema, string[] names)
    {
        if (!NeedsName(contract, schema))
        {
            Below(contract, schema, names);
            return;
        }

        var name = NameOf(contract, schema, names);
        var use = new JObject { ["oneOf"] = new JArray(new JObject { ["$ref"] = Contract.RefTo(name) }) };
        foreach (var member in StaysWithTheUse.Where(member => schema[member] is not null))
        {
            use[member] = schema[member];
        }

        Origin.Give(use, schema);
        schema.Replace(use);
        if (contract.Schemas[name] is null)
        {
            schema.Remove("nullable");
            schema.Remove(Extension.Default);
            contract.Schemas[name] = schema;
            Below(contract, schema, name);
        }
    }

    private string NameOf(Contract contract, JObject schema, string[] place)
    {
        var pinned = schema.Text(Extension.Name);
        var byVariants = UnionShape.IsUnion(schema) ? UnionName.ByVariants(schema) : null;
        var shared = UnionShape.IsUnion(schema) && (pinned ?? byVariants) is not null ? UnionShape.Key(schema) : null;
        if (shared is not null && _unions.TryGetValue(shared, out var same))
        {
            return same;
        }

        string[] wanted = pinned is not null ? [pinned] : byVariants is not null ? [byVariants, .. place] : place;
        var name = _names.Take(contract, schema, [.. wanted.Concat(Append(wanted, "Model")).Select(CSharpName.Type)]);
        if (shared is not null)
        {
            _unions[shared] = name;
        }

        return name;
    }

    private static string[] Append(string[] names, params string[] words) => [.. words.SelectMany(word => names.Select(name => name + word))];

    private static bool NeedsName(Contract contract, JObject schema) =>
        schema.Reference() is null
        && (ClassShape.HasMembers(schema) || OpenEnum.IsOne(schema) || UnionShape.IsTyped(contract, schema));
}
