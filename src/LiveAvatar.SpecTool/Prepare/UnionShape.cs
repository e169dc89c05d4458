using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>What a union is, and what it is told apart by.</summary>
internal static class UnionShape
{
    public static bool IsUnion(JObject schema) => schema["oneOf"] is JArray { Count: > 1 };

    public static IEnumerable<JObject> Variants(JObject schema) => IsUnion(schema) ? ((JArray)schema["oneOf"]!).OfType<JObject>().ToList() : [];

    /// <summary>A union of objects becomes types, once what else is in it stands in objects.</summary>
    public static bool IsTyped(Contract contract, JObject schema) =>
        IsUnion(schema) && Variants(schema).All(variant => IsClass(contract.Resolve(variant)));

    /// <summary>Members of what calls itself a string make no class.</summary>
    private static bool IsClass(JObject schema) => schema["properties"] is JObject { Count: > 0 } && schema.Text("type") is (null or "object");

    /// <summary>Two unions with the same key are one type.</summary>
    public static string Key(JObject schema) => $"{schema["oneOf"]!.ToString(Formatting.None)}{schema[Extension.Discriminator]?.ToString(Formatting.None)}";

    /// <summary>The name of a union that stands in several places, none of which it could be named after.</summary>
    public static string JoinedName(JObject schema) =>
        string.Join("Or", Variants(schema).Select(variant => Contract.NameOf(variant.Reference()) ?? CSharpName.Pascal(Label(variant))));

    /// <summary>What to call a variant that has no name of its own: its title, or the value of its first constant.</summary>
    public static string Label(JObject variant)
    {
        var constant = (variant["properties"] as JObject ?? []).Properties().Select(property => property.Value[Extension.Const]).FirstOrDefault(value => value is not null);
        var label = variant.Text("title") ?? constant?.ToString() ?? "";
        return Words.Of(label).Count > 0 ? label : "Variant";
    }
}
