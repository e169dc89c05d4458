using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Documents;

/// <summary>
/// What a schema says, whichever way it says it: references followed, <c>allOf</c> merged, a choice of one taken for that one, and the ways to say "or null" brought
/// to one.
/// </summary>
internal sealed class SchemaView(JToken token)
{
    /// <summary>Where it stands.</summary>
    public JToken Token { get; } = token;

    /// <summary>What stands behind its reference, if it is one.</summary>
    public JToken Target { get; set; } = token;

    /// <summary>The reference that the schema is, with nothing beside it that matters; null where it is written out.</summary>
    public string? Reference { get; set; }

    /// <summary>The schema <c>false</c>.</summary>
    public bool AllowsNothing { get; set; }

    public bool Nullable { get; set; }

    /// <summary>The JSON types, without <c>null</c>; null where any is allowed.</summary>
    public SortedSet<string>? Types { get; set; }

    public Dictionary<string, JToken> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The values that an <c>enum</c> allows, without null; null where there is none.</summary>
    public List<JToken>? Enum { get; set; }

    /// <summary>What <c>oneOf</c> or <c>anyOf</c> offer, where it is more than one thing.</summary>
    public List<JToken> Variants { get; } = [];

    /// <summary>Every other keyword, as it is written.</summary>
    public Dictionary<string, JToken> Keywords { get; } = new(StringComparer.Ordinal);

    public JToken? this[string keyword] => Keywords.GetValueOrDefault(keyword);

    public bool IsUnion => Variants.Count > 1;

    public bool Flag(string keyword) => this[keyword] is JValue { Type: JTokenType.Boolean } flag && (bool)flag;

    public string? Text(string keyword) => this[keyword] is JValue { Type: JTokenType.String } text ? (string?)text : null;
}
