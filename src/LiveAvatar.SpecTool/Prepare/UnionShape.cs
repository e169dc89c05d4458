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
    private static bool IsClass(JObject schema) => ClassShape.HasMembers(schema) && schema.Text("type") is (null or "object");

    /// <summary>Two unions with the same key are one type.</summary>
    public static string Key(JObject schema) => $"{schema["oneOf"]!.ToString(Formatting.None)}{schema[Extension.Discriminator]?.ToString(Formatting.None)}";
}
