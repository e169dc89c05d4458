using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Tests.Diff.Cases;

/// <summary>Properties that come and go, and the variants of unions.</summary>
internal static class ObjectCases
{
    private const string A = """ "a": { "type": "string" } """;
    private const string B = """ "b": { "type": "integer" } """;

    public static IEnumerable<DiffCase> All =>
    [
        .. Both("property-added", Object(A), Object($"{A}, {B}"), Impact.Safe, Impact.Safe),
        .. Both("required-property-added", Object(A), Object($"{A}, {B}", "b"), Impact.Breaking, Impact.Safe),
        .. Both("property-removed", Object($"{A}, {B}"), Object(A), Impact.Risky, Impact.Risky, CSharpEffect.Source),
        .. Both("required-property-removed", Object($"{A}, {B}", "b"), Object(A), Impact.Risky, Impact.Breaking, CSharpEffect.Source),
        new("property-forbidden", Direction.Request, Body(Object($"{A}, {B}"), Object(A, more: """, "additionalProperties": false""")), Impact.Breaking, CSharpEffect.Source),
        new("property-removed", Direction.Request, Body(Object($"{A}, {B}"), Object($$"""{{A}}, "b": { "type": "integer", "readOnly": true } """)), Impact.Risky, CSharpEffect.Source),
        new("property-became-required", Direction.Request, Body(Object(A), Object(A, "a")), Impact.Breaking, CSharpEffect.Warning),
        new("property-became-required", Direction.Response, Result(Object(A), Object(A, "a")), Impact.Safe, CSharpEffect.Warning),
        new("property-became-required", Direction.Response, Result(Object(B), Object(B, "b")), Impact.Safe, CSharpEffect.Source),
        new("property-became-optional", Direction.Request, Body(Object(B, "b"), Object(B)), Impact.Safe),
        new("property-became-optional", Direction.Response, Result(Object(B, "b"), Object(B)), Impact.Risky, CSharpEffect.Source),
        .. Both("property-deprecated", Object(A), Object(""" "a": { "type": "string", "deprecated": true } """), Impact.Safe, Impact.Safe, CSharpEffect.Warning),
        .. Both("property-not-deprecated", Object(""" "a": { "type": "string", "deprecated": true } """), Object(A), Impact.Safe, Impact.Safe),
        .. Both("variant-added", Union("a", "b"), Union("a", "b", "c"), Impact.Safe, Impact.Risky),
        .. Both("variant-removed", Union("a", "b", "c"), Union("a", "b"), Impact.Breaking, Impact.Safe, CSharpEffect.Source),
        .. Both("discriminator-added-or-removed", Union("a", "b"), Told("kind", "a", "b"), Impact.Risky, Impact.Risky),
        .. Both("discriminator-changed", Told("kind", "a", "b"), Told("type", "a", "b"), Impact.Breaking, Impact.Breaking),
        .. Both("discriminator-value-added", Told("kind", "a"), Told("kind", "a", "b"), Impact.Safe, Impact.Risky),
        .. Both("discriminator-value-removed", Told("kind", "a", "b"), Told("kind", "a"), Impact.Breaking, Impact.Safe),
        .. Both("discriminator-value-changed", Told("kind", "a", "b"), Told("kind", "a", "b:0"), Impact.Breaking, Impact.Breaking),
    ];

    private static string Object(string properties, string? required = null, string more = "") =>
        $$"""{ "type": "object", "properties": { {{properties}} }{{(required is null ? "" : $$""", "required": ["{{required}}"]""")}}{{more}} }""";

    private static string Union(params string[] kinds) => $$"""{ "oneOf": [{{string.Join(", ", kinds.Select(Kind))}}] }""";

    private static string Kind(string kind) => $$"""{ "type": "object", "title": "{{kind}} thing", "required": ["kind", "type"], "properties": { "kind": { "const": "{{kind}}" }, "type": { "const": "{{kind}}" } } }""";

    private static string Told(string property, params string[] values) => $$"""
        { "oneOf": [{{Kind("a")}}, {{Kind("b")}}], "discriminator": { "propertyName": "{{property}}", "mapping": { {{string.Join(", ", values.Select((value, place) => $"\"{value[..1]}\": \"#/components/schemas/V{(value.Length > 1 ? 0 : place)}\""))}} } } }
        """;

    private static ContractPair Body(string old, string now) => ContractPair.At(SchemaPlace.RequestBody, old, now);

    private static ContractPair Result(string old, string now) => ContractPair.At(SchemaPlace.ResponseBody, old, now);

    private static IEnumerable<DiffCase> Both(string rule, string old, string now, Impact request, Impact response, CSharpEffect csharp = CSharpEffect.None) =>
    [
        new(rule, Direction.Request, Body(old, now), request, csharp),
        new(rule, Direction.Response, Result(old, now), response, csharp),
    ];
}
