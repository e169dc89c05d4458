using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class WidenContainersTests
{
    [Theory]
    [InlineData("""{ "prefixItems": [{ "type": "number" }, { "type": "number" }], "items": false }""", """{ "items": { "type": "number" } }""")]
    [InlineData("""{ "prefixItems": [{ "type": "number" }], "items": { "type": "string" } }""", """{ "items": { "oneOf": [{ "type": "number" }, { "type": "string" }] } }""")]
    [InlineData("""{ "patternProperties": { "^a": { "type": "number" }, "^b": { "type": "number" } }, "additionalProperties": false }""", """{ "additionalProperties": { "type": "number" } }""")]
    [InlineData("""{ "patternProperties": { "^a": { "type": "number" } }, "additionalProperties": { "type": "string" } }""", """{ "additionalProperties": { "oneOf": [{ "type": "number" }, { "type": "string" }] } }""")]
    [InlineData("""{ "prefixItems": [{ "type": "string" }, { "prefixItems": [{ "type": "number" }] }] }""", """{ "items": { "oneOf": [{ "type": "string" }, { "items": { "type": "number" } }] } }""")]
    [InlineData("""{ "items": { "type": "string" }, "additionalProperties": true }""", """{ "items": { "type": "string" }, "additionalProperties": true }""")]
    public void Container_IsOneOfAnyOfItsValues(string published, string widened) =>
        Given.Schemas($$"""{ "A": {{published}} }""").After(new WidenContainers()).Schema("A").ShouldBeJson(widened);
}
