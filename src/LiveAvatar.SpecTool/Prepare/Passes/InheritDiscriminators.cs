using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves the property that tells the classes below a base apart to the base alone: what they say of it, as a constant or an enum of one value, is which of them they
/// are, and would be a type of its own. What is made of a base and is no object is no class below it.
/// </summary>
internal sealed class InheritDiscriminators : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var schema in contract.Schemas.Properties().Where(schema => schema.Value[Extension.Parent] is not null && ((JObject)schema.Value).Text("type") is not (null or "object")).ToList())
        {
            Disinherit(contract, schema);
        }

        foreach (var schema in contract.Schemas.Properties().Where(schema => schema.Value[Extension.Parent] is not null).ToList())
        {
            foreach (var root in RootsAbove(contract, schema.Name))
            {
                (schema.Value["properties"] as JObject)?.Remove(contract.Schemas[root]![Extension.Subtypes]!.Value<string>("property")!);
            }
        }
    }

    private static void Disinherit(Contract contract, JProperty schema)
    {
        foreach (var root in RootsAbove(contract, schema.Name).Select(name => (JObject)contract.Schemas[name]!).ToList())
        {
            var values = (JObject)root[Extension.Subtypes]!["values"]!;
            foreach (var value in values.Properties().Where(value => Contract.NameOf(value.Value.Value<string>("$ref")) == schema.Name).ToList())
            {
                value.Remove();
            }

            if (values.Count == 0)
            {
                root.Remove(Extension.Subtypes);
            }
        }

        ((JObject)schema.Value).Remove(Extension.Parent);
    }

    /// <summary>The classes that a class is below, the nearest first.</summary>
    public static IEnumerable<string> Above(Contract contract, string name)
    {
        while (Contract.NameOf((contract.Schemas[name] as JObject)?[Extension.Parent]?.Value<string>("$ref")) is { } parent)
        {
            yield return name = parent;
        }
    }

    /// <summary>Those of them by whose discriminator it is read.</summary>
    public static IEnumerable<string> RootsAbove(Contract contract, string name) => Above(contract, name).Where(parent => contract.Schemas[parent]![Extension.Subtypes] is not null);
}
