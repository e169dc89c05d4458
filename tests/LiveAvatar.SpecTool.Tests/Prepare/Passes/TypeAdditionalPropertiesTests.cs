using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class TypeAdditionalPropertiesTests
{
    [Fact]
    public void TypedMembers_BesideNamedOnes_AreAPropertyOfTheTypeOfTheirValues() =>
        Given.Schemas("""{ "A": { "properties": { "a": {} }, "additionalProperties": { "type": "integer" } } }""").After(new TypeAdditionalProperties())
            .Schema("A").ShouldBeJson("""{ "properties": { "a": {}, "additional values": { "type": "integer", "x-additional": true } }, "additionalProperties": false }""");

    [Fact]
    public void Map_StaysAMap() =>
        Given.Schemas("""{ "A": { "type": "object", "additionalProperties": { "type": "integer" } } }""").After(new TypeAdditionalProperties())
            .Schema("A").ShouldBeJson("""{ "type": "object", "additionalProperties": { "type": "integer" } }""");
}
