using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class UnwrapEnvelopesTests
{
    [Theory]
    [InlineData("""{ "code": { "type": "integer" }, "data": { "$ref": "#/components/schemas/Voice" } }""")]
    [InlineData("""{ "code": { "type": "integer" }, "data": { "$ref": "#/components/schemas/Voice" }, "message": { "type": "string" } }""")]
    public void Envelope_WhateverItsName_LeavesItsData(string properties)
    {
        var contract = Answering($$"""{ "type": "object", "properties": {{properties}} }""").After(new UnwrapEnvelopes());

        Result(contract).Should().Be("Envelope");
        Schema(contract).ShouldBeJson("""{ "$ref": "#/components/schemas/Voice" }""");
    }

    [Theory]
    [InlineData("""{ "title": "Data" }""")]
    [InlineData("""{ "type": "null" }""")]
    public void Envelope_WithoutTypedData_ReturnsNothing(string data)
    {
        var contract = Answering($$"""{ "properties": { "code": {}, "data": {{data}} } }""").After(new UnwrapEnvelopes());

        Result(contract).Should().Be("None");
        Schema(contract).Should().BeNull();
    }

    [Fact]
    public void Data_ThatMayBeNull_IsNeverNullAsAResult()
    {
        var contract = Answering("""{ "properties": { "code": {}, "data": { "nullable": true, "type": "array", "items": {} } } }""").After(new UnwrapEnvelopes());

        Schema(contract).ShouldBeJson("""{ "type": "array", "items": {} }""");
    }

    [Fact]
    public void Object_WithMoreThanAnEnvelopeHas_IsAResultOfItsOwn()
    {
        var contract = Answering("""{ "properties": { "code": {}, "data": {}, "color": {} } }""").After(new UnwrapEnvelopes());

        Result(contract).Should().Be("Bare");
    }

    [Fact]
    public void Answers_OtherThanTheFirstSuccess_AreGone()
    {
        var contract = Given.Operation("""{ "responses": { "422": { "description": "" }, "204": { "description": "" }, "201": { "description": "" } } }""").After(new UnwrapEnvelopes());

        contract.Only().Responses.Should().ContainSingle().Which.Name.Should().Be("201");
    }

    [Fact]
    public void Answer_ThatIsNotJson_IsAWarning()
    {
        var contract = Given.Operation("""{ "responses": { "200": { "description": "", "content": { "image/png": {} } } } }""").After(new UnwrapEnvelopes());

        contract.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("image/png");
    }

    private static Contract Answering(string schema) => Given.Operation(
        """{ "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer" } } } } } }""",
        $$"""{ "Answer": {{schema}}, "Voice": { "type": "object" } }""");

    private static string? Result(Contract contract) => contract.Only().Node.Text(Extension.ResultKind);

    private static Newtonsoft.Json.Linq.JToken? Schema(Contract contract) => contract.Only().Node.SelectToken("$.responses.200.content['application/json'].schema");
}
