using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

public class AnswerTests
{
    private const string Node = """
        {
          "Node": {
            "type": "object",
            "required": ["name"],
            "properties": {
              "name": { "type": "string" },
              "next": { "$ref": "#/components/schemas/Node" },
              "maybe": { "anyOf": [{ "$ref": "#/components/schemas/Node" }, { "type": "null" }] },
              "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } }
            }
          }
        }
        """;

    [Fact]
    public async Task Envelope_IsToldByItsShape()
    {
        var answer = await MadeUp.AnswerAsync("""{ "type": "object", "properties": { "data": { "type": "string" }, "code": { "type": "integer", "default": 100 }, "message": {} } }""");

        ((int)answer["code"]!).Should().Be(1000);
        answer["data"]!.Type.Should().Be(JTokenType.String);
        answer["message"]!.Type.Should().Be(JTokenType.Null);
    }

    [Fact]
    public async Task Object_WithMoreThanAnEnvelopeHas_IsNoEnvelope()
    {
        var answer = await MadeUp.AnswerAsync("""{ "type": "object", "properties": { "code": { "const": 7 }, "data": { "type": "string" }, "extra": { "type": "string" } } }""");

        ((int)answer["code"]!).Should().Be(7);
        answer["extra"]!.Type.Should().Be(JTokenType.String);
    }

    [Fact]
    public async Task Status_OfTheContract_IsAnswered()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithAnswer("""{ "type": "string" }""", status: "202")));
        using var api = new Api(simulator);

        (await api.GetAsync("/made")).Status.Should().Be(202);
    }

    [Fact]
    public async Task NoContent_HasNoBody()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract("""{ "/made": { "get": { "responses": { "204": { "description": "" } } } } }""")));
        using var api = new Api(simulator);

        var reply = await api.GetAsync("/made");

        reply.Should().BeEquivalentTo(new { Status = 204, Text = "", ContentType = (string?)null });
    }

    [Fact]
    public async Task StartOfASession_IsCreatedAsTheContractSays()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { Contract = Contracts.Full, SessionTokens = ["token"] });
        using var api = new Api(simulator, apiKey: null);
        api.Headers.Add("Authorization", "Bearer token");

        var reply = await api.PostAsync("/v1/sessions/start", null);

        reply.Status.Should().Be(201);
        ((string?)reply.Data["livekit_url"]).Should().StartWith("https://");
    }

    [Fact]
    public async Task Seed_Same_GivesTheSameAnswers()
    {
        const string Schema = """{ "type": "object", "properties": { "id": { "type": "string" }, "at": { "type": "string", "format": "date-time" }, "n": { "type": "number" } } }""";

        var first = await MadeUp.AnswerAsync(Schema, seed: 5);
        var second = await MadeUp.AnswerAsync(Schema, seed: 5);
        var other = await MadeUp.AnswerAsync(Schema, seed: 6);

        second.ToString().Should().Be(first.ToString());
        ((string?)other["id"]).Should().NotBe((string?)first["id"]);
    }

    [Fact]
    public async Task Recursion_AllOptional_IsCutOff()
    {
        var answer = await MadeUp.AnswerAsync("""{ "$ref": "#/components/schemas/Node" }""", Node);

        ((JObject)answer).Properties().Select(property => property.Name).Should().Equal("name", "maybe", "children");
        answer["maybe"]!.Type.Should().Be(JTokenType.Null);
        answer["children"].Should().BeEmpty();
    }

    [Fact]
    public async Task OptionalProperties_None_AreLeftOut()
    {
        var answer = await MadeUp.AnswerAsync("""{ "$ref": "#/components/schemas/Node" }""", Node, OptionalProperties.None);

        ((JObject)answer).Properties().Select(property => property.Name).Should().Equal("name");
    }

    [Theory]
    [InlineData("""{ "type": "string", "format": "uuid" }""")]
    [InlineData("""{ "type": "string", "format": "date-time" }""")]
    [InlineData("""{ "type": "string", "format": "date" }""")]
    [InlineData("""{ "type": "string", "minLength": 40 }""")]
    [InlineData("""{ "type": "string", "maxLength": 2 }""")]
    [InlineData("""{ "type": "string", "pattern": "^\\d{5}$" }""")]
    [InlineData("""{ "type": "string", "pattern": "^q-7$", "examples": ["q-7"] }""")]
    [InlineData("""{ "type": "integer", "minimum": 7, "maximum": 8 }""")]
    [InlineData("""{ "type": "integer", "exclusiveMinimum": 7, "exclusiveMaximum": 9 }""")]
    [InlineData("""{ "type": "integer", "maximum": -5 }""")]
    [InlineData("""{ "type": "integer", "minimum": 1, "multipleOf": 7 }""")]
    [InlineData("""{ "type": "number", "minimum": 0.6, "maximum": 1.2 }""")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5 }""")]
    [InlineData("""{ "type": "array", "minItems": 4, "items": { "type": "string" } }""")]
    [InlineData("""{ "type": "array", "maxItems": 1, "items": { "type": "string" } }""")]
    [InlineData("""{ "type": "array", "minItems": 2, "uniqueItems": true, "items": { "enum": ["a", "b"] } }""")]
    [InlineData("""{ "type": ["null", "boolean"] }""")]
    [InlineData("""{ "allOf": [{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }, { "type": "object", "required": ["b"], "properties": { "b": { "const": 1 } } }] }""")]
    [InlineData("""{ "allOf": [{ "type": "string", "enum": ["a"] }] }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" } }""")]
    [InlineData("true")]
    public async Task Value_FitsItsSchema(string schema)
    {
        var contract = Contract.ApiContract.Load(MadeUp.WithAnswer(schema), null);

        foreach (var optional in Enum.GetValues<OptionalProperties>())
        {
            var answer = await MadeUp.AnswerAsync(schema, optional: optional);

            new Simulator.Validation.SchemaValidator(contract).Check(contract.Operations[0].Success.Schema!, answer, new("answer"))
                .Select(problem => problem.Message).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("id")]
    [InlineData("voice_id")]
    public async Task Id_IsAUuidWhereTheContractSaysString(string name)
    {
        var answer = await MadeUp.AnswerAsync($$"""{ "type": "object", "properties": { "{{name}}": { "type": "string" } } }""");

        Guid.TryParseExact((string?)answer[name], "D", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Time_IsIso8601InUtc()
    {
        var answer = await MadeUp.AnswerAsync("""{ "type": "string", "format": "date-time" }""");

        DateTimeOffset.ParseExact((string)answer!, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture).Year.Should().Be(2025);
    }

    [Fact]
    public async Task WriteOnlyProperty_IsNotAnswered()
    {
        var answer = await MadeUp.AnswerAsync("""{ "type": "object", "properties": { "a": { "type": "string" }, "secret": { "type": "string", "writeOnly": true } } }""");

        ((JObject)answer).Properties().Select(property => property.Name).Should().Equal("a");
    }

    [Fact]
    public async Task Union_OfTaggedAlternatives_CarriesTheTag()
    {
        const string Schemas = """{ "Cat": { "type": "object", "properties": { "pet": { "type": "string" } } }, "Dog": { "type": "object" } }""";

        var answer = await MadeUp.AnswerAsync(
            """{ "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "pet", "mapping": { "cat": "Cat", "dog": "Dog" } } }""",
            Schemas,
            OptionalProperties.None);

        ((string?)answer["pet"]).Should().Be("cat");
    }

    [Fact]
    public async Task Account_AskedTwice_AnswersTheSame()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);

        var first = await api.GetAsync("/v1/users/credits");
        var second = await api.GetAsync("/v1/users/credits");

        second.Text.Should().Be(first.Text);
        decimal.Parse((string)first.Data["credits_left"]!, CultureInfo.InvariantCulture).Should().BePositive();
    }
}
