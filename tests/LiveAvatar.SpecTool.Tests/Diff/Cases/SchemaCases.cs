using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Tests.Diff.Cases;

/// <summary>Changes of a property in what callers send, and in what they read.</summary>
internal static class SchemaCases
{
    private const string Text = """{ "type": "string" }""";

    public static IEnumerable<DiffCase> All =>
    [
        // type, in C# always another one
        .. Both("type-changed", Text, """{ "type": "boolean" }""", Impact.Breaking, Impact.Breaking, CSharpEffect.Source),
        .. Both("type-widened", """{ "type": "integer" }""", """{ "type": "number" }""", Impact.Safe, Impact.Breaking, CSharpEffect.Source),
        .. Both("type-narrowed", """{ "type": "number" }""", """{ "type": "integer" }""", Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("format-added", Text, """{ "type": "string", "format": "uuid" }""", Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("format-removed", """{ "type": "string", "format": "uuid" }""", Text, Impact.Safe, Impact.Breaking, CSharpEffect.Source),
        .. Both("format-removed", """{ "type": "string", "format": "email" }""", Text, Impact.Safe, Impact.Safe),
        .. Both("format-changed", """{ "type": "string", "format": "uuid" }""", """{ "type": "string", "format": "date-time" }""", Impact.Breaking, Impact.Breaking, CSharpEffect.Source),
        .. Both("format-removed", """{ "type": "integer", "format": "int32" }""", """{ "type": "integer", "format": "int64" }""", Impact.Safe, Impact.Breaking, CSharpEffect.Source),
        .. Both("became-forbidden", Text, "false", Impact.Breaking, Impact.Breaking, CSharpEffect.Source),
        .. Both("became-allowed", "false", Text, Impact.Safe, Impact.Risky),

        // null: optional properties are nullable in C# anyway
        .. Both("became-nullable", Text, """{ "type": ["string", "null"] }""", Impact.Safe, Impact.Risky),
        .. Both("became-not-nullable", """{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", Text, Impact.Breaking, Impact.Safe),
        .. Both("default-changed", Text, """{ "type": "string", "default": "a" }""", Impact.Risky, null),

        // values
        .. Both("enum-value-added", """{ "type": "string", "enum": ["a"] }""", """{ "type": "string", "enum": ["a", "b"] }""", Impact.Safe, Impact.Risky),
        .. Both("enum-value-removed", """{ "type": "string", "enum": ["a", "b"] }""", """{ "type": "string", "enum": ["a"] }""", Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("became-enum", Text, """{ "type": "string", "enum": ["a", "b"] }""", Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("became-not-enum", """{ "type": "string", "enum": ["a", "b"] }""", Text, Impact.Safe, Impact.Risky, CSharpEffect.Source),
        .. Both("const-added", Text, """{ "type": "string", "const": "a" }""", Impact.Breaking, Impact.Safe, CSharpEffect.None),
        .. Both("const-changed", """{ "const": "a" }""", """{ "const": "b" }""", Impact.Breaking, Impact.Breaking),
        .. Both("const-removed", """{ "type": "string", "const": "a" }""", Text, Impact.Safe, Impact.Risky, CSharpEffect.None),

        // bounds, of which C# has none
        .. Both("bound-tightened", """{ "type": "string", "maxLength": 9 }""", """{ "type": "string", "maxLength": 8 }""", Impact.Breaking, Impact.Safe),
        .. Both("bound-loosened", """{ "type": "number", "minimum": 1 }""", """{ "type": "number" }""", Impact.Safe, Impact.Risky),
        .. Both("bound-tightened", """{ "type": "array", "items": { "type": "string" } }""", """{ "type": "array", "items": { "type": "string" }, "uniqueItems": true }""", Impact.Breaking, Impact.Safe),
        .. Both("bound-tightened", """{ "type": "number", "minimum": 1 }""", """{ "type": "number", "minimum": 1, "exclusiveMinimum": true }""", Impact.Breaking, Impact.Safe),
        .. Both("pattern-added", Text, """{ "type": "string", "pattern": "a" }""", Impact.Breaking, Impact.Safe),
        .. Both("pattern-changed", """{ "type": "string", "pattern": "b" }""", """{ "type": "string", "pattern": "a" }""", Impact.Risky, Impact.Risky),
        .. Both("pattern-removed", """{ "type": "string", "pattern": "b" }""", Text, Impact.Safe, Impact.Risky),

        // lists and maps
        .. Both("items-typed", """{ "type": "array" }""", """{ "type": "array", "items": { "type": "string" } }""", Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("items-untyped", """{ "type": "array", "items": { "type": "string" } }""", """{ "type": "array" }""", Impact.Safe, Impact.Breaking, CSharpEffect.Source),
        .. Both("additional-properties-typed", """{ "type": "object" }""", """{ "type": "object", "additionalProperties": { "type": "string" } }""", Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("additional-properties-untyped", """{ "type": "object", "additionalProperties": { "type": "string" } }""", """{ "type": "object" }""", Impact.Safe, Impact.Breaking, CSharpEffect.Source),
        .. Both("additional-properties-forbidden", Closed(""), Closed(""", "additionalProperties": false"""), Impact.Risky, Impact.Safe),
        .. Both("additional-properties-allowed", Closed(""", "additionalProperties": false"""), Closed(""), Impact.Safe, Impact.Safe),
        .. Both("prefix-items-changed", """{ "type": "array", "prefixItems": [{ "type": "string" }] }""", """{ "type": "array", "prefixItems": [{ "type": "number" }] }""", Impact.Risky, Impact.Risky, CSharpEffect.Source),

        // conditions
        .. Both("condition-added", Closed(""), Closed(""", "not": { "required": ["b"] }"""), Impact.Breaking, Impact.Safe),
        .. Both("condition-changed", Closed(""", "not": { "required": ["c"] }"""), Closed(""", "not": { "required": ["b"] }"""), Impact.Breaking, Impact.Risky),
        .. Both("condition-removed", Closed(""", "not": { "required": ["c"] }"""), Closed(""), Impact.Safe, Impact.Risky),
    ];

    private static string Closed(string more) => $$"""{ "type": "object", "properties": { "a": { "type": "string" } }{{more}} }""";

    private static IEnumerable<DiffCase> Both(string rule, string old, string now, Impact? request, Impact? response, CSharpEffect csharp = CSharpEffect.None)
    {
        if (request is { } sent)
        {
            yield return new DiffCase(rule, Direction.Request, ContractPair.At(SchemaPlace.RequestProperty, old, now), sent, csharp);
        }

        if (response is { } read)
        {
            yield return new DiffCase(rule, Direction.Response, ContractPair.At(SchemaPlace.ResponseProperty, old, now), read, csharp);
        }
    }
}
