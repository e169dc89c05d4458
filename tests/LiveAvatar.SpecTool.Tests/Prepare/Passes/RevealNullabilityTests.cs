using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class RevealNullabilityTests
{
    private const string Schemas = """
        { "A": { "type": "object", "properties": {
            "hidden": { "title": "Hidden", "type": "string" },
            "plain": { "type": "string", "title": "Plain" },
            "untyped": { "title": "Untyped" } } } }
        """;

    [Fact]
    public void TitleBeforeType_WhenTheOverlaySaysSo_MayBeNull()
    {
        var overlay = Given.Overlay("""{ "x-nullable-where-title-precedes-type": { "reason": "seen" } }""");

        var contract = Given.Schemas(Schemas).After(new RevealNullability(overlay));

        contract.Schema("A")["properties"].ShouldBeJson("""
            { "hidden": { "title": "Hidden", "type": ["string", "null"] }, "plain": { "type": "string", "title": "Plain" }, "untyped": { "title": "Untyped" } }
            """);
    }

    [Fact]
    public void TitleBeforeType_WhenTheOverlaySaysNothing_IsLeftAlone()
    {
        var contract = Given.Schemas(Schemas).After(new RevealNullability(Given.Overlay("{}")));

        contract.Schema("A")["properties"]!["hidden"].ShouldBeJson("""{ "title": "Hidden", "type": "string" }""");
    }
}
