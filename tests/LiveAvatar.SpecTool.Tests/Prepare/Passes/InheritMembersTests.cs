using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class InheritMembersTests
{
    [Theory]
    [InlineData("""{ "type": "string", "x-name": "Name" }""", "x-raw", null)]
    [InlineData("""{ "type": "integer", "x-name": "Name" }""", "name", null)]
    [InlineData("""{ "type": "string", "x-name": "Name", "x-const": "\"a\"" }""", "x-raw", "Name = \"a\"")]
    public void Member_ThatTheBaseHas(string own, string left, string? set)
    {
        var schema = Inherit(own);

        ((JObject)schema["properties"]!).Properties().Select(property => property.Name).Should().Equal(left);
        schema["x-sets"]!.Select(assignment => (string?)assignment).Should().Equal(set is null ? ["Kind = \"b\""] : ["Kind = \"b\"", set]);
    }

    [Fact]
    public void Member_OfAnotherType_HidesTheBases() => Inherit("""{ "type": "integer", "x-name": "NameValue" }""")["properties"]!["name"].ShouldBeJson("""{ "type": "integer", "x-name": "Name", "x-hides": true }""");

    [Fact]
    public void Member_ThatIsRequiredBelowAlone_IsNamed() => Inherit("""{ "type": "string", "x-name": "Name", "x-write": "required" }""")["x-also-required"].ShouldBeJson("""["name"]""");

    private static JObject Inherit(string own) => Given.Schemas($$"""
        { "A": { "properties": { "kind": { "type": "string", "x-name": "Kind" }, "name": { "type": "string", "x-name": "Name" } },
                 "x-subtypes": { "property": "kind", "values": { "b": { "$ref": "#/components/schemas/B" } } } },
          "B": { "properties": { "name": {{own}} }, "x-parent": { "$ref": "#/components/schemas/A" } } }
        """).After(new InheritMembers()).Schema("B");
}
