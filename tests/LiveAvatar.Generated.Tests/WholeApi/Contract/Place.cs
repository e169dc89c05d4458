using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>What the contract says of the place of a value: an annotation of the properties in a sample.</summary>
internal sealed record Place(bool MayBeNull, bool IsRequired, JToken? Constant)
{
    /// <summary>The contract shows what was <c>Optional</c> as plain, recognisable by <c>title</c> before <c>type</c>.</summary>
    public static bool Nullable(JObject schema)
    {
        var names = schema.Properties().Select(member => member.Name).ToList();
        var titlePrecedesType = names.Contains("title") && names.IndexOf("title") < names.IndexOf("type");

        return titlePrecedesType || ((schema["anyOf"] ?? schema["oneOf"]) as JArray)?.Any(IsNull) == true || IsNull(schema);
    }

    public static bool IsNull(JToken schema) => schema["type"] switch
    {
        JArray types => types.Any(type => (string?)type == "null"),
        var type => (string?)type == "null",
    };
}
