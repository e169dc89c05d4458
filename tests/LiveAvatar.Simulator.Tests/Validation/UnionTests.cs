namespace LiveAvatar.Simulator.Tests.Validation;

public class UnionTests
{
    private const string Schemas = """
        {
          "Cat": { "type": "object", "required": ["pet", "lives"], "properties": { "pet": { "type": "string" }, "lives": { "type": "integer" } } },
          "Dog": { "type": "object", "required": ["pet"], "properties": { "pet": { "type": "string" } } },
          "Full": { "type": "object", "required": ["a"], "properties": { "mode": { "const": "FULL" }, "a": { "type": "string" } } },
          "Lite": { "type": "object", "required": ["a"], "properties": { "mode": { "const": "LITE" }, "a": { "type": "string" } } }
        }
        """;

    private const string Branches = """[{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }]""";

    public static TheoryData<string> Mappings => new()
    {
        """{ "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" }""",
        """{ "cat": "Cat", "dog": "Dog" }""",
        """{ "cat": { "$ref": "#/components/schemas/Cat" }, "dog": { "$ref": "#/components/schemas/Dog" } }""",
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public async Task Discriminator_Mapped_PicksTheAlternative(string mapping)
    {
        var union = $$"""{ "oneOf": {{Branches}}, "discriminator": { "propertyName": "pet", "mapping": {{mapping}} } }""";

        (await ProblemAsync(union, """{"pet":"cat","lives":9}""")).Should().BeEmpty();
        (await ProblemAsync(union, """{"pet":"cat"}""")).Should().Be("missing at body.x.cat.lives");
        (await ProblemAsync(union, """{"pet":"cow"}""")).Should().Be("union_tag_invalid at body.x");
        (await ProblemAsync(union, "{}")).Should().Be("union_tag_not_found at body.x");
    }

    [Fact]
    public async Task Discriminator_WithoutMapping_TagIsTheSchemasName()
    {
        var union = $$"""{ "oneOf": {{Branches}}, "discriminator": { "propertyName": "pet" } }""";

        (await ProblemAsync(union, """{"pet":"Cat"}""")).Should().Be("missing at body.x.Cat.lives");
        (await ProblemAsync(union, """{"pet":"Dog"}""")).Should().BeEmpty();
    }

    [Fact]
    public async Task ConstantProperty_WithoutDiscriminator_TellsTheAlternativesApart()
    {
        const string Union = """{ "oneOf": [{ "$ref": "#/components/schemas/Full" }, { "$ref": "#/components/schemas/Lite" }] }""";

        (await ProblemAsync(Union, """{"mode":"LITE","a":"b"}""")).Should().BeEmpty();
        (await ProblemAsync(Union, """{"mode":"LITE"}""")).Should().Be("missing at body.x.LITE.a");
        (await ProblemAsync(Union, """{"mode":"OTHER","a":"b"}""")).Should().Be("union_tag_invalid at body.x");
        (await ProblemAsync(Union, """{"a":"b"}""")).Should().Be("value_error at body.x");
    }

    [Fact]
    public async Task TokenRequest_OfTheFullContract_TakesBothModesAndNeedsOne()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);
        const string Avatar = "\"avatar_id\":\"5ec4e700-0000-4000-8000-000000000009\"";

        var full = await api.PostAsync("/v1/sessions/token", $$$"""{"mode":"FULL",{{{Avatar}}},"avatar_persona":{}}""");
        var lite = await api.PostAsync("/v1/sessions/token", $$$"""{"mode":"LITE",{{{Avatar}}}}""");
        var none = await api.PostAsync("/v1/sessions/token", $$$"""{{{{Avatar}}},"avatar_persona":{}}""");
        var fish = await api.PostAsync("/v1/sessions/token", $$$"""{"mode":"FULL",{{{Avatar}}},"avatar_persona":{"voice_settings":{"provider":"fish","speed":9} } }""");

        full.Status.Should().Be(200, full.Text);
        lite.Status.Should().Be(200, lite.Text);
        none.Problem.Should().Be("value_error at body");
        fish.Problem.Should().Be("less_than_equal at body.FULL.avatar_persona.voice_settings.fish.speed");
    }

    private static async Task<string> ProblemAsync(string union, string value)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBodyProperty(union, Schemas)));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", $$"""{"x":{{value}}}""");

        return reply.Status is 204 ? "" : reply.Problem;
    }
}
