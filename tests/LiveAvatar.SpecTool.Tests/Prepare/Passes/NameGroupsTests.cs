using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class NameGroupsTests
{
    [Theory]
    [InlineData("""["LLM Configurations", "Other"]""", "LlmConfigurations")]
    [InlineData("[]", "Default")]
    [InlineData("""["  "]""", "Default")]
    [InlineData("""["Dispose"]""", "DisposeGroup")]
    [InlineData("""["http"]""", "HttpGroup")]
    [InlineData("""["2fa"]""", "_2fa")]
    [InlineData("""["名前"]""", "名前")]
    public void Group_IsTheFirstTag(string tags, string group)
    {
        var contract = Given.Operation($$"""{ "tags": {{tags}} }""").After(new NameGroups());

        contract.Only().Group.Should().Be(group);
    }

    [Theory]
    [InlineData("things", "Things", "Things")]
    [InlineData("my things", "my-things", "MyThings")]
    [InlineData("mythings", "MyThings", "MyThings")]
    [InlineData("MyThings", "mythings", "MyThings")]
    public void Tags_ThatDifferInCaseAndSymbolsAlone_AreOneGroup(string first, string second, string group)
    {
        var contract = Tagged(first, second).After(new NameGroups());

        contract.Operations.Select(operation => operation.Group).Should().Equal(group, group);
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Group_ThatIsCalledWhatAnotherWouldBeInstead_KeepsItsName()
    {
        var contract = Tagged("Dispose", "Dispose Group").After(new NameGroups());

        contract.Operations.Select(operation => operation.Group).Should().Equal("DisposeOperations", "DisposeGroup");
    }

    [Fact]
    public void Name_PinnedByTheOverlay_IsKept()
    {
        var contract = Given.Operation("""{ "x-group": "Sounds", "tags": ["Voices"] }""").After(new NameGroups());

        contract.Only().Group.Should().Be("Sounds");
    }

    private static Contract Tagged(string first, string second) => Given.Contract($$"""
        { "openapi": "3.1.0", "paths": { "/a": { "get": { "tags": ["{{first}}"] }, "put": { "tags": ["{{second}}"] } } } }
        """);
}
