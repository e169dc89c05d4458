namespace LiveAvatar.SpecTool.Tests.Diff.Oasdiff;

/// <summary>What oasdiff's names of changes to a schema mean, as a schema before and after.</summary>
internal static class SchemaChanges
{
    private static readonly (string Name, string Keyword, string Type)[] Bounds =
    [
        ("max", "maximum", "number"), ("min", "minimum", "number"), ("exclusive-max", "exclusiveMaximum", "number"), ("exclusive-min", "exclusiveMinimum", "number"),
        ("multiple-of", "multipleOf", "number"), ("max-length", "maxLength", "string"), ("min-length", "minLength", "string"), ("max-items", "maxItems", "array"),
        ("min-items", "minItems", "array"), ("max-properties", "maxProperties", "object"), ("min-properties", "minProperties", "object"),
        ("max-contains", "maxContains", "array"), ("min-contains", "minContains", "array"),
    ];

    private static readonly (string Name, string Keyword, string Value, string Other)[] Conditions =
    [
        ("contains", "contains", """{ "type": "string" }""", """{ "type": "integer" }"""),
        ("content-encoding", "contentEncoding", "\"base64\"", "\"base16\""),
        ("content-media-type", "contentMediaType", "\"image/png\"", "\"image/gif\""),
        ("content-schema", "contentSchema", """{ "type": "object" }""", """{ "type": "array" }"""),
        ("dependent-required", "dependentRequired", """{ "a": ["b"] }""", """{ "a": ["c"] }"""),
        ("dependent-schema", "dependentSchemas", """{ "a": { "required": ["b"] } }""", """{ "a": { "required": ["c"] } }"""),
        ("if", "if", """{ "required": ["a"] }""", """{ "required": ["b"] }"""),
        ("then", "then", """{ "required": ["a"] }""", """{ "required": ["b"] }"""),
        ("else", "else", """{ "required": ["a"] }""", """{ "required": ["b"] }"""),
        ("pattern-property", "patternProperties", """{ "^x": { "type": "string" } }""", """{ "^x": { "type": "integer" } }"""),
        ("property-names", "propertyNames", """{ "pattern": "^a" }""", """{ "pattern": "^b" }"""),
        ("unevaluated-items", "unevaluatedItems", "false", "true"),
        ("unevaluated-properties", "unevaluatedProperties", "false", "true"),
    ];

    private static readonly Dictionary<string, (string Old, string New)> Others = new(StringComparer.Ordinal)
    {
        ["became-enum"] = (Text(), Text("""{"enum": ["a"]}""")),
        ["became-nullable"] = (Text(), """{ "type": ["string", "null"] }"""),
        ["became-not-nullable"] = ("""{ "type": ["string", "null"] }""", Text()),
        ["const-added"] = (Text(), Text("""{"const": "a"}""")),
        ["const-changed"] = (Text("""{"const": "a"}"""), Text("""{"const": "b"}""")),
        ["const-removed"] = (Text("""{"const": "a"}"""), Text()),
        ["enum-value-added"] = (Text("""{"enum": ["a"]}"""), Text("""{"enum": ["a", "b"]}""")),
        ["enum-value-removed"] = (Text("""{"enum": ["a", "b"]}"""), Text("""{"enum": ["a"]}""")),
        ["list-of-types-narrowed"] = ("""{ "type": ["string", "integer"] }""", """{ "type": ["string"] }"""),
        ["list-of-types-widened"] = ("""{ "type": ["string"] }""", """{ "type": ["string", "integer"] }"""),
        ["type-changed"] = (Text(), """{ "type": "integer" }"""),
        ["type-generalized"] = ("""{ "type": "integer" }""", """{ "type": "number" }"""),
        ["type-specialized"] = ("""{ "type": "number" }""", """{ "type": "integer" }"""),
        ["multiple-of-changed"] = ("""{ "type": "integer", "multipleOf": 4 }""", """{ "type": "integer", "multipleOf": 6 }"""),
        ["unique-items-set"] = ("""{ "type": "array" }""", """{ "type": "array", "uniqueItems": true }"""),
        ["unique-items-unset"] = ("""{ "type": "array", "uniqueItems": true }""", """{ "type": "array" }"""),
        ["pattern-added"] = (Text(), Text("""{"pattern": "^a"}""")),
        ["pattern-changed"] = (Text("""{"pattern": "^a"}"""), Text("""{"pattern": "^b"}""")),
        ["pattern-removed"] = (Text("""{"pattern": "^a"}"""), Text()),
        ["all-of-added"] = (Thing("a"), $$"""{ "allOf": [{{Thing("a")}}, {{Thing("b")}}] }"""),
        ["all-of-removed"] = ($$"""{ "allOf": [{{Thing("a")}}, {{Thing("b")}}] }""", Thing("a")),
        ["any-of-added"] = (Union("anyOf", "a", "b"), Union("anyOf", "a", "b", "c")),
        ["any-of-removed"] = (Union("anyOf", "a", "b", "c"), Union("anyOf", "a", "b")),
        ["one-of-added"] = (Union("oneOf", "a", "b"), Union("oneOf", "a", "b", "c")),
        ["one-of-removed"] = (Union("oneOf", "a", "b", "c"), Union("oneOf", "a", "b")),
        ["wrapped-in-one-of"] = (Thing("a"), Union("oneOf", "b", "c")),
        ["wrapped-in-one-of-original-preserved"] = (Thing("a"), Union("oneOf", "a", "b")),
        ["prefix-items-added"] = ("""{ "type": "array" }""", """{ "type": "array", "prefixItems": [{ "type": "string" }] }"""),
        ["prefix-items-removed"] = ("""{ "type": "array", "prefixItems": [{ "type": "string" }] }""", """{ "type": "array" }"""),
        ["schema-became-false"] = (Text(), "false"),
        ["schema-became-not-false"] = ("false", Text()),
    };

    public static (string Old, string New)? Of(string name)
    {
        if (Others.TryGetValue(name, out var change))
        {
            return change;
        }

        foreach (var (bound, keyword, type) in Bounds)
        {
            if (name.StartsWith(bound + "-", StringComparison.Ordinal) && OfBound(name[(bound.Length + 1)..], keyword, type) is { } pair)
            {
                return pair;
            }
        }

        return Conditions.Select(condition => OfCondition(name, condition.Name, condition.Keyword, condition.Value, condition.Other)).FirstOrDefault(pair => pair is not null);
    }

    private static (string Old, string New)? OfBound(string action, string keyword, string type)
    {
        var (none, five, ten) = ($$"""{ "type": "{{type}}" }""", $$"""{ "type": "{{type}}", "{{keyword}}": 5 }""", $$"""{ "type": "{{type}}", "{{keyword}}": 10 }""");
        return action switch
        {
            "set" => (none, five),
            "unset" => (five, none),
            "increased" => (five, ten),
            "decreased" => (ten, five),
            _ => null,
        };
    }

    private static (string Old, string New)? OfCondition(string name, string condition, string keyword, string value, string other)
    {
        var (none, with, another) = ("{}", $$"""{ "{{keyword}}": {{value}} }""", $$"""{ "{{keyword}}": {{other}} }""");
        return name == $"{condition}-added" ? (none, with) : name == $"{condition}-removed" ? (with, none) : name == $"{condition}-changed" ? (with, another) : null;
    }

    private static string Text(string more = "") => more.Length == 0 ? """{ "type": "string" }""" : $$"""{ "type": "string", {{more[1..]}}""";

    private static string Thing(string name) =>
        $$"""{ "type": "object", "required": ["{{name}}"], "properties": { "{{name}}": { "type": "string" }, "kind": { "const": "{{name}}" } } }""";

    private static string Union(string keyword, params string[] names) => $$"""{ "{{keyword}}": [{{string.Join(", ", names.Select(Thing))}}] }""";
}
