using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>What becomes a class.</summary>
internal static class ClassShape
{
    /// <summary>Whether a value has members: of its own, or those of its base.</summary>
    public static bool HasMembers(JObject schema) => schema["properties"] is JObject { Count: > 0 } || schema[Extension.Parent] is not null;
}
