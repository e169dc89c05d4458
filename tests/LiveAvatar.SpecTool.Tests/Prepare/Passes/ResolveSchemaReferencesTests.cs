using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ResolveSchemaReferencesTests
{
    [Fact]
    public void Schema_ReferredToWhereItStands_GetsAName()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "x": { "$ref": "#/components/schemas/B/properties/y" } } }, "B": { "properties": { "y": { "type": "string" } } } }""")
            .After(new ResolveSchemaReferences());

        contract.Schema("A")["properties"]!["x"].ShouldBeJson("""{ "$ref": "#/components/schemas/B_y" }""");
        contract.Schema("B_y").ShouldBeJson("""{ "type": "string" }""");
        contract.Schema("B")["properties"]!["y"].ShouldBeJson("""{ "$ref": "#/components/schemas/B_y" }""");
    }

    [Fact]
    public void Reference_IntoWhatHasGotAName_IsFoundThere()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "x": { "$ref": "#/components/schemas/B/properties/y" }, "z": { "$ref": "#/components/schemas/B/properties/y/properties/z" } } },
              "B": { "properties": { "y": { "properties": { "z": { "type": "string" } } } } } }
            """).After(new ResolveSchemaReferences());

        contract.Diagnostics.Should().BeEmpty();
        contract.Schema("A")["properties"].ShouldBeJson("""{ "x": { "$ref": "#/components/schemas/B_y" }, "z": { "$ref": "#/components/schemas/B_y_z" } }""");
        contract.Schema("B_y_z").ShouldBeJson("""{ "type": "string" }""");
    }

    [Fact]
    public void References_ToOnePlace_HaveOneName()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "x": { "$ref": "#/components/schemas/B/properties/y" }, "z": { "$ref": "#/components/schemas/B/properties/y" } } },
              "B": { "properties": { "y": { "type": "string" } } } }
            """).After(new ResolveSchemaReferences());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("A", "B", "B_y");
    }

    [Fact]
    public void Places_CalledAlike_AreToldApartByPositionOrStatus()
    {
        var contract = Given.Schemas("""
            { "A": { "properties": { "x": { "$ref": "#/components/schemas/B/oneOf/0" }, "z": { "$ref": "#/components/schemas/B/oneOf/1" } } },
              "B": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } }
            """).After(new ResolveSchemaReferences());

        contract.Schema("A")["properties"].ShouldBeJson("""{ "x": { "$ref": "#/components/schemas/B_0" }, "z": { "$ref": "#/components/schemas/B_1" } }""");
    }

    [Fact]
    public void Reference_ToNothing_IsAnErrorAtItsLine()
    {
        var contract = Given.Schemas("""
            { "A": {
                "$ref": "#/components/schemas/Missing" } }
            """).After(new ResolveSchemaReferences());

        var diagnostic = contract.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("LASPEC004");
        diagnostic.Pointer.Should().Be("#/components/schemas/A");
        diagnostic.Line.Should().Be(5);
        diagnostic.Message.Should().Contain("#/components/schemas/Missing");
    }

    [Theory]
    [InlineData("#/components/schemas/odd~1na~0me")]
    [InlineData("#/components/schemas/odd%2Fna~0me")]
    [InlineData("#local")]
    [InlineData("https://example.com/odd")]
    [InlineData("https://example.com/odd#")]
    public void Reference_InAnyForm_IsAPointerToTheName(string reference)
    {
        var contract = Given.Schemas($$"""{ "A": { "$ref": "{{reference}}" }, "odd/na~me": { "$anchor": "local", "$id": "https://example.com/odd" } }""").After(new ResolveSchemaReferences());

        contract.Diagnostics.Should().BeEmpty();
        contract.Schema("A").ShouldBeJson("""{ "$ref": "#/components/schemas/odd~1na~0me" }""");
    }

    [Fact]
    public void Reference_InASchemaWithAnId_StartsThere()
    {
        var contract = Given.Schemas("""{ "A": { "$id": "https://example.com/a", "properties": { "x": { "$ref": "#/$defs/Inner" } }, "$defs": { "Inner": { "type": "string" } } } }""").After(new ResolveSchemaReferences());

        contract.Schema("A")["properties"]!["x"].ShouldBeJson("""{ "$ref": "#/components/schemas/A_Inner" }""");
    }

    [Theory]
    [InlineData("#")]
    [InlineData("#/components/schemas")]
    [InlineData("other.yaml#/A")]
    [InlineData("#nowhere")]
    public void Reference_ToWhatIsNoSchema_IsAnError(string reference) =>
        Given.Schemas($$"""{ "A": { "$ref": "{{reference}}" } }""").After(new ResolveSchemaReferences()).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC004");

    [Fact]
    public void References_InACircle_AreAnError() =>
        Given.Schemas("""{ "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } }""").After(new ResolveSchemaReferences())
            .Diagnostics.Should().HaveCount(2).And.OnlyContain(diagnostic => diagnostic.Code == "LASPEC021");

    [Fact]
    public void Reference_InAnExample_IsNone() =>
        Given.Schemas("""{ "A": { "example": { "$ref": "anything" }, "properties": { "$ref": { "type": "string" } } } }""").After(new ResolveSchemaReferences()).Diagnostics.Should().BeEmpty();

    [Fact]
    public void DynamicReference_IsReadAsAPlainOne_AndSaidSo()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "child": { "$dynamicRef": "#node" } }, "$dynamicAnchor": "node" } }""").After(new ResolveSchemaReferences());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC023");
        contract.Schema("A")["properties"]!["child"].ShouldBeJson("""{ "$ref": "#/components/schemas/A" }""");
    }
}
