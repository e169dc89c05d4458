using LiveAvatar.SpecTool.Prepare.Merging;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Writes every discriminator in one form, with a whole mapping, before the names that it goes by change.</summary>
internal sealed class LowerDiscriminators : IPass
{
    public void Apply(Contract contract)
    {
        var bases = contract.Schemas.PropertyValues().OfType<JObject>().SelectMany(SchemaBases.InAllOf).ToHashSet(StringComparer.Ordinal);
        foreach (var schema in contract.Schemas.Properties().Where(schema => bases.Contains(schema.Name)).Select(schema => schema.Value).OfType<JObject>())
        {
            if (schema["discriminator"] is null && OfAPart(schema) is { } discriminator)
            {
                schema["discriminator"] = discriminator;
            }
        }

        foreach (var schema in SchemaTree.All(contract).ToList())
        {
            SchemaDiscriminator.Lower(contract, schema);
        }
    }

    /// <summary>A base that is made of another one has what is its own, and so its discriminator, in a part of its <c>allOf</c>.</summary>
    private static JToken? OfAPart(JObject schema) =>
        Composition.Written(schema).Select(part => part.Take("discriminator")).FirstOrDefault(discriminator => discriminator is not null);
}
