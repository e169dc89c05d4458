using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Writes what a discriminator maps to as references, which the contract may give as a pointer, as a bare schema name, or (wrongly) as an object.
/// </summary>
internal static class SchemaDiscriminator
{
    public static void Lower(Contract contract, JObject schema)
    {
        if (schema.Take("discriminator") is not JObject discriminator)
        {
            return;
        }

        schema[Extension.Discriminator] = discriminator;

        var mapping = discriminator.Child("mapping");
        foreach (var entry in mapping.Properties().ToList())
        {
            if (entry.Value is JObject wrong)
            {
                contract.Report(SpecCode.ObjectInMapping, wrong, $"The discriminator maps '{entry.Name}' to an object where OpenAPI wants a string; it is read as its $ref.");
            }
            else if (entry.Value is JValue { Type: JTokenType.String } text)
            {
                var reference = new JObject { ["$ref"] = ReferenceOf(contract, (string)text!) };
                Origin.Give(reference, text);
                entry.Value = reference;
            }

            if (Contract.NameOf(entry.Value.Type == JTokenType.Object ? entry.Value.Value<string>("$ref") : null) is not { } name || contract.Schemas[name] is null)
            {
                contract.Report(SpecCode.MappingToNothing, entry.Value, $"The discriminator maps '{entry.Name}' to no schema of this contract; a value with it is read as one that the client doesn't know.");
                entry.Remove();
            }
        }

        AddImplicit(contract, schema, discriminator.Text("propertyName"), mapping);
    }

    /// <summary>A bare word is the name of a schema, whatever characters it is made of.</summary>
    private static string ReferenceOf(Contract contract, string target)
    {
        var name = contract.Schemas.ContainsKey(target) ? target : Contract.NameOf(target);
        return name is null ? target : Contract.RefTo(name);
    }

    /// <summary>
    /// A variant that the mapping doesn't name goes by the one value that its property can have; or, as the specification has it, by the name of its schema, which is
    /// about to change.
    /// </summary>
    private static void AddImplicit(Contract contract, JObject schema, string? property, JObject mapping)
    {
        var mapped = SchemaTree.References(mapping).Select(reference => (string?)reference).ToHashSet(StringComparer.Ordinal);
        foreach (var variant in (schema["oneOf"] as JArray ?? []).OfType<JObject>())
        {
            if (variant.Reference() is { } reference && Contract.NameOf(reference) is { } name && !mapped.Contains(reference))
            {
                mapping[OnlyValue(contract, contract.Resolve(variant), property) ?? name] ??= new JObject { ["$ref"] = reference };
            }
        }
    }

    private static string? OnlyValue(Contract contract, JObject schema, string? property) => property is null ? null : Composition
        .Of(contract, schema, Composition.Always)
        .Select(part => part["properties"]?[property])
        .OfType<JObject>()
        .Select(member => SchemaConst.OnlyText(contract.Resolve(member)))
        .FirstOrDefault(value => value is not null);
}
