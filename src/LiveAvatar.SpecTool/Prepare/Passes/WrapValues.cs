using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// In a union of objects and other things, each of the others becomes a class around a value: C# has no base class for a string and an object. They are told apart
/// by their kind in JSON, so there can be one of each.
/// </summary>
internal sealed class WrapValues : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var schema in SchemaTree.All(contract).Where(UnionShape.IsUnion).ToList())
        {
            var variants = UnionShape.Variants(schema).Select(variant => (Variant: variant, Kind: KindOf(contract.Resolve(variant)))).ToList();
            if (IsWrappable(variants.ConvertAll(variant => variant.Kind)))
            {
                foreach (var (variant, kind) in variants.Where(variant => variant.Kind!.Length > 0))
                {
                    Wrap(variant, kind!);
                }
            }
        }
    }

    /// <summary>What can be anything can't be told from the others.</summary>
    private static bool IsWrappable(List<string?> kinds)
    {
        var others = kinds.Where(kind => kind is not "").ToList();
        return others.Count > 0
            && !others.Contains(null)
            && others.Distinct(StringComparer.Ordinal).Count() == others.Count;
    }

    /// <summary>What to call a value of that kind; empty for an object, and null for what can be anything.</summary>
    private static string? KindOf(JObject schema) => schema.Text("type") switch
    {
        _ when ClassShape.HasMembers(schema) => "",
        _ when ScalarKind.Of(schema) is { } scalar => scalar,
        "array" => "List",
        "object" when !UnionShape.IsUnion(schema) => "Map",
        _ => null,
    };

    private static void Wrap(JObject variant, string kind)
    {
        var wrapper = new JObject();
        variant.Replace(wrapper);
        wrapper["title"] = kind;
        wrapper["type"] = "object";
        wrapper["additionalProperties"] = false;
        wrapper["required"] = new JArray("value");
        wrapper["properties"] = new JObject { ["value"] = variant };
        wrapper[Extension.Wrapped] = kind;
        ScalarKind.KeepConstant(variant);
    }
}
