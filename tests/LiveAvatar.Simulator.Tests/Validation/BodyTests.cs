namespace LiveAvatar.Simulator.Tests.Validation;

public class BodyTests
{
    private const string Schema = """{ "type": "object", "properties": { "x": { "type": "string" } } }""";

    [Theory]
    [InlineData("{\"x\":")]
    [InlineData("{'x':1}")]
    [InlineData("{\"x\":1}garbage")]
    [InlineData("{\"x\":1,}")]
    public async Task Body_IsNotJson_AnswersJsonInvalid(string body)
    {
        var reply = await PostAsync(body);

        reply.Status.Should().Be(422);
        reply.Problem.Should().StartWith("json_invalid at body.");
    }

    [Fact]
    public async Task Body_IsNoObject_AnswersModelAttributesType()
    {
        var reply = await PostAsync("[]");

        reply.Problem.Should().Be("model_attributes_type at body");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    public async Task Body_RequiredAndLeftOut_IsMissing(string? body)
    {
        var reply = await PostAsync(body);

        reply.Text.Should().Be("""{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    public async Task Body_OptionalAndLeftOut_IsAccepted(string? body)
    {
        var reply = await PostAsync(body, required: false);

        reply.Status.Should().Be(204, reply.Text);
    }

    [Fact]
    public async Task Body_SentAsText_IsAStringToFastApi()
    {
        var reply = await PostAsync("""{"x":"a"}""", contentType: "text/plain");

        reply.Text.Should().Contain("\"type\":\"model_attributes_type\",\"loc\":[\"body\"]");
    }

    [Fact]
    public async Task Body_DateLikeText_StaysAsItWas()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBodyProperty("""{ "type": "integer" }""")));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/check", """{"x":"2025-01-02T03:04:05+02:00"}""");

        reply.Text.Should().Contain("\"input\":\"2025-01-02T03:04:05+02:00\"");
    }

    private static async Task<Reply> PostAsync(string? body, bool required = true, string contentType = "application/json")
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithBody(Schema, required: required)));
        using var api = new Api(simulator);

        return await api.PostAsync("/check", body, contentType);
    }
}
