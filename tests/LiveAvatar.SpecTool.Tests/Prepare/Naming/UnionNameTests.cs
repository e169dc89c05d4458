using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class UnionNameTests
{
    private const string A = """{ "$ref": "#/components/schemas/A" }""";

    [Theory]
    [InlineData($$"""{{A}}, { "$ref": "#/components/schemas/B" }""", "AOrB")]
    [InlineData($$"""{{A}}, { "title": "Text", "properties": { "value": {} } }""", "AOrText")]
    [InlineData($$"""{{A}}, { "properties": { "note": {}, "url": {} }, "required": ["url"] }""", "AOrUrl")]
    [InlineData("""{ "title": "Text" }, { "title": "List" }""", null)]
    public void ByVariants_WhereOneHasAName(string variants, string? name) => UnionName.ByVariants(Union(variants)).Should().Be(name);

    [Fact]
    public void ByVariants_OfMany_IsCut() =>
        UnionName.ByVariants(Union(string.Join(',', "ABCDE".Select(name => $$"""{ "$ref": "#/components/schemas/{{name}}" }""")))).Should().Be("AOrBOrCOrOther");

    [Theory]
    [InlineData("""{ "title": "Item", "properties": { "kind": { "x-const": "a" } } }, { "title": "Item", "properties": { "kind": { "x-const": "b" } } }""", "A,B")]
    [InlineData("""{ "properties": { "id": {}, "x": {} } }, { "properties": { "id": {}, "y": {} } }""", "X,Y")]
    [InlineData("""{ "title": "What is sent when a user pays by card" }, { "title": "Cash" }""", "Variant,Cash")]
    [InlineData("""{ "properties": { "kind": { "enum": ["a"] } } }, { "properties": { "kind": { "enum": ["b"] } } }""", "A,B")]
    [InlineData("""{ "properties": { "x": {}, "y": {} } }, { "properties": { "y": {}, "z": {} } }, { "properties": { "x": {}, "z": {} } }""", "XY,YZ,XZ")]
    [InlineData("""{ "properties": { "x": {} } }, { "properties": { "x": {}, "y": {} } }, { "properties": { "x": {}, "z": {}, "y": {} } }""", "X,XY,Z")]
    [InlineData("""{ "properties": { "x": { "$ref": "#/components/schemas/A" } } }, { "properties": { "x": { "items": { "$ref": "#/components/schemas/B" } } } }""", "A,B")]
    [InlineData("""{ "properties": { "x": { "properties": { "a": {}, "b": {} } } } }, { "properties": { "x": { "properties": { "a": {}, "c": {} } } } }""", "XB,XC")]
    [InlineData("""{ "title": "Same" }, { "title": "Same" }""", "Same,Same")]
    public void Labels_TellVariantsApart(string variants, string labels) =>
        UnionName.Labels([.. UnionShape.Variants(Union(variants))]).Should().Equal(labels.Split(','));

    private static JObject Union(string variants) => JObject.Parse($$"""{ "oneOf": [{{variants}}] }""");
}
