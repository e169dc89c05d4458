using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>
/// Our corrections to the contract: an OpenAPI Overlay 1.0, with two extensions: a rule for nullability that the contract hides, and accepted warnings.
/// </summary>
internal sealed class Overlay(JObject root)
{
    public static Overlay Empty => new([]);

    public JObject Root { get; } = root;

    public IEnumerable<JObject> Actions => (Root["actions"] as JArray ?? []).OfType<JObject>();

    /// <summary>Scalars and arrays that may be null, told by <c>title</c> standing before <c>type</c>.</summary>
    public bool NullableWhereTitlePrecedesType => Root["x-nullable-where-title-precedes-type"] is JObject;

    public IEnumerable<JObject> Accepted => (Root["x-accepted-warnings"] as JArray ?? []).OfType<JObject>();
}
