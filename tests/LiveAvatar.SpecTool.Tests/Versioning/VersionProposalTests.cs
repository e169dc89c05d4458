using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Tests.Diff;
using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Tests.Versioning;

public class VersionProposalTests
{
    private static readonly PublicApiDifference Same = new([], []);

    [Theory]
    [InlineData("0.2.0", "0.2.0", "Breaking", "0.3.0")]
    [InlineData("0.3.0", "0.2.0", "Breaking", "0.3.0")] // the second update before a release
    [InlineData("0.3.0", "0.2.0", "Fix", "0.3.0")]
    [InlineData("0.2.1", "0.2.0", "Breaking", "0.3.0")]
    [InlineData("0.1.0", null, "Breaking", "0.1.0")]
    public void Next_CountsFromTheLastRelease(string current, string? released, string step, string next) =>
        VersionProposal.Next(SemanticVersion.Parse(current)!, SemanticVersion.Parse(released), Enum.Parse<VersionStep>(step)).ToString().Should().Be(next);

    [Fact]
    public void Step_IsTheGreaterOfWireAndCSharp()
    {
        var description = Compare("""{ "type": "string" }""", """{ "type": "string", "description": "words" }""");
        var tightened = Compare("""{ "type": "string" }""", """{ "type": "string", "maxLength": 3 }""");

        VersionSteps.Of(description, Same).Should().Be(VersionStep.Fix);
        VersionSteps.Of(description, new PublicApiDifference(["new"], [])).Should().Be(VersionStep.Feature);
        VersionSteps.Of(description, new PublicApiDifference([], ["gone"])).Should().Be(VersionStep.Breaking);
        VersionSteps.Of(tightened, Same).Should().Be(VersionStep.Breaking);
    }

    [Fact]
    public void ChangelogLines_Removed_SayWhatReplacesIt() =>
        ChangelogLines.Of(Compare("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "type": "object", "properties": { "b": { "type": "string" } } }"""))
            .Should().Contain("- Removed (breaking in C#, not on the wire): POST /things: body.a was removed. b is like it.");

    [Fact]
    public void ChangelogLines_MarkUpOfTheContract_IsText() =>
        ChangelogLines.Of(Compare("""{ "type": "object" }""", """{ "type": "object", "properties": { "<b>[x](y)@me": { "type": "string" } } }"""))
            .Should().Contain(@"- Added: POST /things: body.&lt;b&gt;\[x\](y)&#64;me was added.");

    private static ContractComparison Compare(string old, string now) => ContractPair.At(SchemaPlace.RequestBody, old, now).Compare();
}
