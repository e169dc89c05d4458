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
        var contract = Answering($$"""{ "type": "object", "properties": {{properties}} }""").After(new ChooseResults(), new UnwrapEnvelopes());

        Result(contract).Should().Be("Envelope");
        Schema(contract).ShouldBeJson("""{ "$ref": "#/components/schemas/Voice" }""");
    }

    [Theory]
    [InlineData("""{ "title": "Data" }""", "LASPEC086")]
    [InlineData("""{ "type": "null" }""", null)]
    public void Envelope_WithoutTypedData_ReturnsNothing(string data, string? code)
    {
        var contract = Answering($$"""{ "properties": { "code": {}, "data": {{data}} } }""").After(new ChooseResults(), new UnwrapEnvelopes());

        Result(contract).Should().Be("None");
        Schema(contract).Should().BeNull();
        contract.Diagnostics.SingleOrDefault()?.Code.Should().Be(code);
        contract.Diagnostics.Should().HaveCount(code is null ? 0 : 1);
    }

    [Fact]
    public void Data_ThatMayBeNull_IsNeverNullAsAResult()
    {
        var contract = Answering("""{ "properties": { "code": {}, "data": { "nullable": true, "type": "array", "items": {} } } }""").After(new ChooseResults(), new UnwrapEnvelopes());

        Schema(contract).ShouldBeJson("""{ "type": "array", "items": {} }""");
    }

    [Theory]
    [InlineData("""{ "properties": { "code": {}, "data": {}, "color": {} } }""")]
    [InlineData("""{ "properties": { "code": { "type": "string" }, "data": {} } }""")]
    [InlineData("""{ "properties": { "code": {}, "data": {}, "message": { "properties": { "text": {} } } } }""")]
    [InlineData("""{ "properties": { "code": {}, "data": {} }, "additionalProperties": { "type": "string" } }""")]
    public void Object_WithMoreThanAnEnvelopeHas_IsAResultOfItsOwn(string schema)
    {
        var contract = Answering(schema).After(new ChooseResults(), new UnwrapEnvelopes());

        Result(contract).Should().Be("Bare");
    }

    [Fact]
    public void Answer_ThatCanOnlyBeNull_GivesNothing()
    {
        var contract = Answering("""{ "type": "null" }""").After(new ChooseResults(), new UnwrapEnvelopes());

        Result(contract).Should().Be("None");
        Schema(contract).Should().BeNull();
    }

    [Fact]
    public void Successes_WithOneResult_AreOne_WhichMayBeEmptyWhereOneIs()
    {
        var contract = After("""{ "200": JSON(A), "201": JSON(A), "202": { "description": "" } }""");

        contract.Only().Responses.Should().ContainSingle().Which.Name.Should().Be("200");
        Schema(contract).ShouldBeJson("""{ "$ref": "#/components/schemas/A" }""");
        contract.Only().Node.Flag(Extension.MayBeEmpty).Should().BeTrue();
    }

    [Fact]
    public void Successes_WithResultsThatDiffer_AreOneWithAPropertyForEach()
    {
        var contract = After("""{ "200": JSON(A), "202": JSON(B), "2XX": JSON(C) }""");

        Schema(contract)!["properties"].ShouldBeJson("""
            { "OK": { "oneOf": [{ "$ref": "#/components/schemas/A" }], "description": "200: d" }, "Accepted": { "oneOf": [{ "$ref": "#/components/schemas/B" }], "description": "202: d" },
              "Status2XX": { "oneOf": [{ "$ref": "#/components/schemas/C" }], "description": "2XX: d" } }
            """);
        contract.Only().Node.Text(Extension.Settings).Should().Be("IsByStatus = true");
    }

    private static Contract After(string responses) => Given.Operation(
        $$"""{ "responses": {{responses.Replace("JSON(", """{ "description": "d", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/""", StringComparison.Ordinal).Replace(")", "\" } } } }", StringComparison.Ordinal)}} }""",
        """{ "A": { "type": "object" }, "B": { "type": "object" }, "C": { "type": "object" } }""").After(new ChooseResults(), new UnwrapEnvelopes());

    private static Contract Answering(string schema) => Given.Operation(
        """{ "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer" } } } } } }""",
        $$"""{ "Answer": {{schema}}, "Voice": { "type": "object" } }""");

    private static string? Result(Contract contract) => contract.Only().Node.Text(Extension.ResultKind);

    private static Newtonsoft.Json.Linq.JToken? Schema(Contract contract) => contract.Only().Node.SelectToken("$.responses.200.content['application/json'].schema");
}
