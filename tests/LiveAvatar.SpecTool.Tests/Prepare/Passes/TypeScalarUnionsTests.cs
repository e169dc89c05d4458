using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class TypeScalarUnionsTests
{
    [Fact]
    public void Union_OfPlainScalars_IsTheSameClassEverywhere()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "a": { "oneOf": [{ "type": "integer", "format": "int64" }, { "type": "string", "minLength": 1 }] }, "b": { "oneOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }], "description": "d" } } } }
            """).After(new TypeScalarUnions());

        contract.Schema("A")["properties"].ShouldBeJson("""
            { "a": { "oneOf": [{ "$ref": "#/components/schemas/TextOrInteger" }] }, "b": { "description": "d", "oneOf": [{ "$ref": "#/components/schemas/TextOrInteger" }] } }
            """);
        ((JObject)contract.Schema("TextOrInteger")["properties"]!).Properties().Select(kind => kind.Name).Should().Equal("Text", "Integer");
    }

    [Theory]
    [InlineData("""[{ "type": "string", "format": "date-time" }, { "type": "number" }]""")]
    [InlineData("""[{ "type": "string", "enum": ["a"] }, { "type": "number" }]""")]
    public void Union_OfWhatIsMoreThanPlain_IsNamedAfterItsPlace(string variants)
    {
        var contract = Given.Schemas($$"""{ "A": { "properties": { "a": { "oneOf": {{variants}} } } } }""").After(new TypeScalarUnions());

        contract.Schemas.Properties().Should().ContainSingle();
        contract.Schema("A")["properties"]!["a"]!["x-scalars"]!.Value<bool>().Should().BeTrue();
    }

    [Fact]
    public void Constant_IsAnEnumOfOneValue() =>
        Given.Schemas("""{ "A": { "oneOf": [{ "type": "string", "x-const": "auto" }, { "type": "boolean" }] } }""").After(new TypeScalarUnions())
            .Schema("A")["properties"]!["Text"]!["enum"].ShouldBeJson("""["auto"]""");

    [Fact]
    public void Union_WithSomethingElseInIt_IsLeft() =>
        Given.Schemas("""{ "A": { "oneOf": [{ "type": "string" }, { "type": "array" }] } }""").After(new TypeScalarUnions()).Schema("A")["oneOf"].Should().NotBeNull();

    [Fact]
    public void Format_OfANumber_NamesNoTextsKind() =>
        Given.Schemas("""{ "A": { "oneOf": [{ "type": "string", "format": "byte" }, { "type": "integer", "format": "byte" }, { "type": "number", "format": "date" }] } }""")
            .After(new TypeScalarUnions()).Schema("A")["properties"]!.Children<JProperty>().Select(kind => kind.Name).Should().Equal("Bytes", "Integer", "Number");
}
