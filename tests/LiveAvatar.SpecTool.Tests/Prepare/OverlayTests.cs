using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Tests.Repository;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class OverlayTests
{
    [Theory]
    [InlineData("""{ "actions": [1] }""", "is not an object")]
    [InlineData("""{ "actions": [{ "description": "why", "remove": true }] }""", "has no 'target'")]
    [InlineData("""{ "actions": [{ "target": "$.a", "remove": true }] }""", "has no reason")]
    [InlineData("""{ "actions": [{ "target": "$.a", "description": "why" }] }""", "neither an 'update' nor")]
    [InlineData("""{ "actions": [{ "target": "$.a", "description": "why", "updates": {} }] }""", "'updates'")]
    [InlineData("""{ "x-nullable-where-title-precedes-type": {} }""", "no 'reason'")]
    [InlineData("""{ "x-accepted-warnings": [{ "code": "LASPEC013", "pointer": "#" }] }""", "no 'reason'")]
    public void Problems_OfAnOverlay_AreErrors(string json, string said)
    {
        var problems = Given.Overlay(json).Problems();

        var problem = problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("LASPEC005");
        problem.Message.Should().Contain(said);
    }

    [Fact]
    public void Problem_IsReportedInTheOverlay_AtItsLine()
    {
        var (root, _) = ContractFile.Parse("{ \"actions\": [\n  { \"target\": \"$\" } ] }"u8.ToArray(), "overlay.json");

        var problem = new Overlay(root!, "overlay.json").Problems().Single();

        problem.ToString().Should().StartWith("overlay.json(2,3): error LASPEC005: ");
    }

    [Fact]
    public void Problems_OfTheRepositorysOwn_AreNone() =>
        new Overlay(JObject.Parse(RepositoryFiles.Read("spec/overlay.json"))).Problems().Should().BeEmpty();
}
