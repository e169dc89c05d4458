using LiveAvatar.Simulator.Contract;

namespace LiveAvatar.Simulator.Tests;

public class ContractTests
{
    [Fact]
    public async Task Parts_ReferredTo_AreFollowed()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options("""
            {
              "openapi": "3.1.0",
              "paths": { "/check": { "$ref": "#/components/pathItems/Check" } },
              "components": {
                "pathItems": { "Check": { "post": {
                  "parameters": [{ "$ref": "#/components/parameters/Number" }],
                  "requestBody": { "$ref": "#/components/requestBodies/Name" },
                  "responses": { "201": { "$ref": "#/components/responses/Made" } } } } },
                "parameters": { "Number": { "in": "query", "name": "n", "schema": { "type": "integer" } } },
                "requestBodies": { "Name": { "content": { "application/json": { "schema": { "type": "object", "required": ["name"] } } } } },
                "responses": { "Made": { "content": { "application/json": { "schema": { "type": "object", "properties": { "name": { "type": "string" } } } } } } }
              }
            }
            """));
        using var api = new Api(simulator);

        var wrong = await api.PostAsync("/check?n=a", "{}");
        var right = await api.PostAsync("/check?n=1", """{"name":"mine"}""");

        wrong.Problem.Should().Be("int_parsing at query.n; missing at body.name");
        right.Status.Should().Be(201);
        right.Text.Should().Be("""{"name":"mine"}""");
    }

    [Theory]
    [InlineData("""{ "200": {}, "201": {} }""", 200)]
    [InlineData("""{ "400": {}, "201": {}, "200": {} }""", 201)]
    [InlineData("""{ "2XX": {} }""", 200)]
    [InlineData("""{ "default": {} }""", 200)]
    [InlineData("{}", 200)]
    public void SuccessStatus_IsTheFirstOfTheContract(string responses, int status)
    {
        var contract = ApiContract.Load(MadeUp.Contract($$"""{ "/check": { "get": { "responses": {{responses}} } } }"""), null);

        contract.Operations.Single().Success.Status.Should().Be(status);
    }

    [Fact]
    public void Operation_WithoutAnId_IsNamedAfterItsRoute()
    {
        var contract = ApiContract.Load(MadeUp.Contract("""{ "/check": { "get": {} } }"""), null);

        contract.Operations.Single().Id.Should().Be("GET /check");
    }

    [Fact]
    public void Parameter_OfTheOperation_StandsInForThePaths()
    {
        var contract = ApiContract.Load(
            MadeUp.Contract("""
                { "/check": {
                  "parameters": [{ "in": "query", "name": "n", "required": true }, { "in": "query", "name": "other" }],
                  "get": { "parameters": [{ "in": "query", "name": "n" }] } } }
                """),
            null);

        contract.Operations.Single().Parameters.Select(parameter => (parameter.Name, parameter.Required)).Should().Equal(("n", false), ("other", false));
    }

    [Fact]
    public async Task Operation_AddedToTheSeed_WorksWithNothingElseChanged()
    {
        var contract = Contracts.Seed.Replace(
            "\"paths\": {",
            """
            "paths": { "/v1/voices/{voice_id}": { "get": { "operationId": "added", "security": [{ "APIKeyHeader": [] }],
              "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Response_ThirdPartyVoiceBindResponseSchema_" } } } } } } },
            """,
            StringComparison.Ordinal);
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(contract));
        using var api = new Api(simulator);
        var bound = await api.PostAsync("/v1/voices/third_party", $$"""{"provider_voice_id":"p","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""");

        var given = await api.GetAsync($"/v1/voices/{bound.Data["voice_id"]}");

        given.Text.Should().Be(bound.Text);
    }
}
