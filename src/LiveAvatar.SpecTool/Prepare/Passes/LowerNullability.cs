using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Brings the ways in which a schema says "or null" to one, OpenAPI 3.0's <c>nullable</c>. It is a matter of the place that a value stands in: what a named schema
/// says of it goes to where the schema is used.
/// </summary>
internal sealed class LowerNullability : IPass
{
    private readonly Dictionary<string, bool> _named = new(StringComparer.Ordinal);

    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Reverse().ToList())
        {
            NameNull(contract, schema);
            SchemaNullability.Lower(contract, schema);
        }

        foreach (var schema in SchemaTree.All(contract).Reverse().ToList())
        {
            if (MayBeNull(contract, schema))
            {
                schema["nullable"] = true;
            }
        }

        foreach (var schema in contract.Schemas.Properties().Select(schema => schema.Value).OfType<JObject>())
        {
            schema.Remove("nullable");
        }
    }

    /// <summary>A choice between something and a schema that is null by another name.</summary>
    private static void NameNull(Contract contract, JObject schema)
    {
        foreach (var choice in Parts(schema, "oneOf").Concat(Parts(schema, "anyOf")).Where(choice => choice.Text("$ref") is not null && SchemaNullability.IsNullSchema(contract.Resolve(choice))).ToList())
        {
            choice.Replace(new JObject { ["type"] = "null" });
        }
    }

    private bool MayBeNull(Contract contract, JObject schema) =>
        schema.Flag("nullable")
        || (Contract.NameOf(schema.Text("$ref")) is { } name && MayBeNull(contract, name))
        || Parts(schema, "oneOf").Any(variant => MayBeNull(contract, variant))
        || (Parts(schema, "allOf").ToList() is { Count: > 0 } parts && parts.TrueForAll(part => MayBeNull(contract, part)));

    private bool MayBeNull(Contract contract, string name)
    {
        if (!_named.TryGetValue(name, out var mayBeNull) && contract.Schemas[name] is JObject schema)
        {
            _named[name] = false; // a schema that is asked for again on the way says nothing by itself
            _named[name] = mayBeNull = MayBeNull(contract, schema);
        }

        return mayBeNull;
    }

    private static IEnumerable<JObject> Parts(JObject schema, string keyword) => (schema[keyword] as JArray ?? []).OfType<JObject>();
}
