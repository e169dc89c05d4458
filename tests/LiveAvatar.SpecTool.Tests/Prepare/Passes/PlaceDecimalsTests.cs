using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class PlaceDecimalsTests
{
    private const string Decimal = """{ "type": "number", "format": "decimal", "x-text": true }""";

    [Theory]
    [InlineData(Decimal, Decimal)]
    [InlineData("""{ "$ref": "#/components/schemas/Money" }""", """{ "$ref": "#/components/schemas/Money", "x-text": true }""")]
    [InlineData($$"""{ "items": {{Decimal}} }""", $$"""{ "items": {{Decimal}}, "x-text-items": true }""")]
    [InlineData($$"""{ "items": { "items": {{Decimal}} } }""", """{ "items": { "items": { "type": "string" } } }""")]
    public void Decimal_InAText(string property, string placed) => Given.Schemas($$"""{ "A": { "properties": { "a": {{property}} } }, "Money": {{Decimal}} }""")
        .After(new PlaceDecimals()).Schema("A")["properties"]!["a"].ShouldBeJson(placed);
}
