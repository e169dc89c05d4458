namespace LiveAvatar.Simulator.Tests.Validation;

public class ReferenceTests
{
    private const string Schemas = """
        {
          "Short": { "type": "string", "maxLength": 3 },
          "a/b": { "type": "string", "maxLength": 3 },
          "a~b": { "type": "string", "maxLength": 3 },
          "a{b}": { "type": "string", "maxLength": 3 },
          "Colour": { "type": "string", "enum": ["red", "blue"] },
          "Node": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } } } }
        }
        """;

    [Theory]
    [InlineData("#/components/schemas/Short")]
    [InlineData("#/components/schemas/a~1b")]
    [InlineData("#/components/schemas/a~0b")]
    [InlineData("#/components/schemas/a%7Bb%7D")]
    [InlineData("#/paths/~1check/post/requestBody/content/application~1json/schema/properties/y")]
    public async Task Reference_Escaped_IsFollowed(string reference)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBody(
            $$"""{ "type": "object", "properties": { "x": { "$ref": "{{reference}}" }, "y": { "type": "string", "maxLength": 3 } } }""", Schemas)));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", """{"x":"long"}""");

        reply.Problem.Should().Be("string_too_long at body.x");
    }

    [Fact]
    public async Task Reference_WithSiblings_BothCountSince31()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBodyProperty(
            """{ "$ref": "#/components/schemas/Short", "minLength": 2 }""", Schemas)));
        using var api = new Api(simulator);

        var tooShort = await api.PostAsync("/check", """{"x":"a"}""");
        var tooLong = await api.PostAsync("/check", """{"x":"long"}""");

        tooShort.Problem.Should().Be("string_too_short at body.x");
        tooLong.Problem.Should().Be("string_too_long at body.x");
    }

    [Fact]
    public async Task Reference_ToEnum_ProblemIsAnEnums()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBodyProperty("""{ "$ref": "#/components/schemas/Colour" }""", Schemas)));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", """{"x":"green"}""");

        reply.Text.Should().Be(
            """{"detail":[{"type":"enum","loc":["body","x"],"msg":"Input should be 'red' or 'blue'","input":"green","ctx":{"expected":"'red' or 'blue'"}}]}""");
    }

    [Fact]
    public async Task Reference_Recursive_IsCheckedAsDeepAsTheValueGoes()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBodyProperty("""{ "$ref": "#/components/schemas/Node" }""", Schemas)));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", """{"x":{"name":"a","children":[{"name":"b","children":[{"name":"c"},{}]}]}}""");

        reply.Problem.Should().Be("missing at body.x.children.0.children.1.name");
    }

    [Theory]
    [InlineData("#/components/schemas/Nobody", "leads nowhere")]
    [InlineData("other.json#/a", "leads out of the contract")]
    public async Task Reference_LeadsNowhere_AnswerNamesIt(string reference, string reason)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBodyProperty($$"""{ "$ref": "{{reference}}" }""")));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", """{"x":1}""");

        reply.Status.Should().Be(500);
        reply.Text.Should().Contain(reference).And.Contain(reason);
    }
}
