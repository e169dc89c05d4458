namespace LiveAvatar.Simulator.Tests.Validation;

public class ParameterTests
{
    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 1 }""", "q=5")]
    [InlineData("""{ "type": "number" }""", "q=1.5")]
    [InlineData("""{ "type": "boolean" }""", "q=Yes")]
    [InlineData("""{ "type": "boolean" }""", "q=0")]
    [InlineData("""{ "type": "string" }""", "q=5")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "q=1&q=2")]
    [InlineData("""{ "anyOf": [{ "type": "integer" }, { "type": "null" }] }""", "q=5")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "q=2025-01-02T03%3A04%3A05Z")]
    [InlineData("""{ "type": "integer" }""", "q=nothing&q=5&unknown=1")]
    public async Task Query_Fits_IsAccepted(string schema, string query)
    {
        var reply = await GetAsync(MadeUp.WithParameter("query", "q", schema), $"/check?{query}");

        reply.Status.Should().Be(204, reply.Text);
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", "q=a", "int_parsing at query.q")]
    [InlineData("""{ "type": "integer" }""", "q=", "int_parsing at query.q")]
    [InlineData("""{ "type": "integer", "maximum": 100 }""", "q=101", "less_than_equal at query.q")]
    [InlineData("""{ "type": "boolean" }""", "q=maybe", "bool_parsing at query.q")]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", "q=b", "literal_error at query.q")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "q=1&q=b", "int_parsing at query.q.1")]
    [InlineData("""{ "type": "string" }""", "other=1", "missing at query.q")]
    [InlineData("""{ "type": "string" }""", "Q=1", "missing at query.q")]
    public async Task Query_DoesNotFit_AnswersFastApisProblem(string schema, string query, string problem)
    {
        var reply = await GetAsync(MadeUp.WithParameter("query", "q", schema), $"/check?{query}");

        reply.Status.Should().Be(422, reply.Text);
        reply.Problem.Should().Be(problem);
    }

    [Fact]
    public async Task Query_OptionalAndLeftOut_IsAccepted()
    {
        var reply = await GetAsync(MadeUp.WithParameter("query", "q", """{ "type": "integer" }""", required: false), "/check");

        reply.Status.Should().Be(204, reply.Text);
    }

    [Fact]
    public async Task Path_DoesNotFit_AnswersFastApisProblem()
    {
        var reply = await GetAsync(MadeUp.WithParameter("path", "id", """{ "type": "string", "format": "uuid" }"""), "/check/a%20b");

        reply.Text.Should().Be("""{"detail":[{"type":"uuid_parsing","loc":["path","id"],"msg":"Input should be a valid UUID, unable to parse it","input":"a b"}]}""");
    }

    [Fact]
    public async Task Header_LeftOut_AnswersFastApisProblem()
    {
        var reply = await GetAsync(MadeUp.WithParameter("header", "X-Trace", """{ "type": "integer" }"""), "/check");

        reply.Problem.Should().Be("missing at header.X-Trace");
    }

    [Fact]
    public async Task Header_InAnotherCase_IsRead()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.WithParameter("header", "X-Trace", """{ "type": "integer" }""")));
        using var api = new Api(simulator);
        api.Headers.Add("x-trace", "a");

        var reply = await api.GetAsync("/check");

        reply.Problem.Should().Be("int_parsing at header.X-Trace");
    }

    private static async Task<Reply> GetAsync(string contract, string path)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(contract));
        using var api = new Api(simulator);

        return await api.GetAsync(path);
    }
}
