using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class NameOperationsTests
{
    [Theory]
    [InlineData("bind_third_party_voice_things__id__post", "BindThirdPartyVoice")]
    [InlineData("things__id__post", "ThingsIdPost")]
    [InlineData("listThings", "ListThings")]
    [InlineData("get_things_put", "GetThingsPut")]
    public void Operation_IsNamedAfterItsId_WithoutTheSuffixOfPathAndMethod(string id, string name)
    {
        var contract = Given.Operation($$"""{ "operationId": "{{id}}" }""").After(new NameOperations());

        contract.Only().Name.Should().Be(name);
    }

    [Fact]
    public void Operation_WithoutId_IsNamedAfterMethodAndPath()
    {
        var contract = Given.Operation("{}").After(new NameOperations());

        contract.Only().Name.Should().Be("PostThingsById");
    }

    [Theory]
    [InlineData("""["LLM Configurations", "Other"]""", "LlmConfigurations")]
    [InlineData("[]", "Default")]
    [InlineData("""["Dispose"]""", "DisposeGroup")]
    public void Group_IsTheFirstTag(string tags, string group)
    {
        var contract = Given.Operation($$"""{ "tags": {{tags}} }""").After(new NameOperations());

        contract.Only().Group.Should().Be(group);
    }

    [Fact]
    public void Names_PinnedByTheOverlay_AreKept()
    {
        var contract = Given.Operation("""{ "operationId": "x", "x-name": "Bind", "x-group": "Sounds", "tags": ["Voices"] }""").After(new NameOperations());

        contract.Only().Should().Match<Operation>(operation => operation.Name == "Bind" && operation.Group == "Sounds");
    }

    [Fact]
    public void Operations_ThatWouldShareAName_AreToldApart()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "paths": { "/a": { "get": { "operationId": "thing" }, "put": { "operationId": "Thing" }, "delete": { "operationId": "THING" } } } }
            """).After(new NameOperations());

        contract.Operations.Select(operation => operation.Name).Should().Equal("Thing", "ThingPut", "ThingDelete");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Parameters_AreCamelCase_AndKeepOffTheNamesOfEveryMethod()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "voice_id" }, { "name": "class" }, { "name": "options" }, { "name": "X-Trace\"" }] }""").After(new NameOperations());

        contract.Only().Parameters.Select(parameter => parameter.Text(Extension.Name)).Should().Equal("voiceId", "@class", "optionsValue", "xTrace");
        contract.Only().Parameters.Last().Text(Extension.Wire).Should().Be(@"X-Trace\u0022");
    }

    [Theory]
    [InlineData("list_voices", "ListAllVoices")]
    [InlineData("voices", "AllVoices")]
    public void Walk_IsNamedAfterItsOperation(string id, string walk)
    {
        var contract = Given.Operation($$"""{ "operationId": "{{id}}", "x-all": true }""").After(new NameOperations());

        contract.Only().Node.Text(Extension.Walk).Should().Be(walk);
    }

    [Fact]
    public void OperationId_SplitsAtItsOneUnderscore()
    {
        var contract = Given.Operation("""{ "operationId": "embed v2_5", "tags": ["V1_1"] }""").After(new NameOperations());

        contract.Only().Name.Should().Be("EmbedV2_5");
        contract.Only().Node.Text("operationId").Should().Be("V1x1_EmbedV2x5");
    }
}
