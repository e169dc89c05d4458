using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class InheritDiscriminatorsTests
{
    private const string Cat = """ "Cat": { "x-parent": { "$ref": "#/components/schemas/Pet" }, "type": "object", "properties": { "kind": { "enum": ["Cat"] }, "lives": {} } } """;

    [Fact]
    public void Property_ThatTellsClassesApart_IsTheBasesAlone()
    {
        var contract = Given.Schemas($$"""{ {{Pet("Cat")}}, {{Cat}} }""").After(new InheritDiscriminators());

        contract.Schema("Cat")["properties"].ShouldBeJson("""{ "lives": {} }""");
        contract.Schema("Pet")["properties"].ShouldBeJson("""{ "kind": {} }""");
    }

    [Fact]
    public void Schema_MadeOfABase_ThatIsNoObject_IsNoClassBelowIt()
    {
        var contract = Given.Schemas($$"""{ {{Pet("Cat", "Fish")}}, {{Cat}}, "Fish": { "x-parent": { "$ref": "#/components/schemas/Pet" }, "type": "string" } }""").After(new InheritDiscriminators());

        contract.Schema("Fish")["x-parent"].Should().BeNull();
        contract.Schema("Pet")["x-subtypes"]!["values"].ShouldBeJson("""{ "Cat": { "$ref": "#/components/schemas/Cat" } }""");
    }

    [Fact]
    public void Base_WithNoClassBelowItLeft_IsAnyClass()
    {
        var contract = Given.Schemas($$"""{ {{Pet("Fish")}}, "Fish": { "x-parent": { "$ref": "#/components/schemas/Pet" }, "type": "string" } }""").After(new InheritDiscriminators());

        contract.Schema("Pet")["x-subtypes"].Should().BeNull();
    }

    private static string Pet(params string[] kinds) => $$"""
        "Pet": { "x-subtypes": { "property": "kind", "values": { {{string.Join(", ", kinds.Select(kind => $"\"{kind}\": {{ \"$ref\": \"#/components/schemas/{kind}\" }}"))}} } }, "type": "object", "properties": { "kind": {} } }
        """;
}
