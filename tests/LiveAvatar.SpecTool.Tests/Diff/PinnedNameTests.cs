using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Tests.Diff;

/// <summary>A name that a new contract would change, kept by the overlay.</summary>
public class PinnedNameTests
{
    private static readonly ContractPair Pair = new(Contract("list_things", "Thing"), Contract("list_stuff", "Stuff"));

    [Fact]
    public void Compare_RenamedByTheContract_BreaksInCSharpAndNotOnTheWire()
    {
        var changes = Pair.Compare().Changes;

        changes.Select(change => change.Rule.Id).Should().BeEquivalentTo("operation-renamed", "type-renamed");
        changes.Should().OnlyContain(change => change.Wire == Impact.Safe && change.CSharp == CSharpEffect.Source && change.Impact == Impact.Breaking);
    }

    [Fact]
    public void Compare_PinnedInTheOverlay_HasNoChanges() => Pair.Compare("""
        {
          "overlay": "1.0.0",
          "actions": [
            { "target": "$.paths['/things'].get", "description": "keep the name", "update": { "x-name": "ListThings" } },
            { "target": "$.components.schemas.*", "description": "keep the name", "update": { "x-name": "Thing" } }
          ]
        }
        """).Changes.Should().BeEmpty();

    private static string Contract(string operation, string schema) => SmallContract.OfPaths(
        $$"""{ "/things": { "get": { "operationId": "{{operation}}", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{schema}}" } } } } } } } }""",
        $$""" "components": { "schemas": { "{{schema}}": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/{{schema}}" } } } } }, """);
}
