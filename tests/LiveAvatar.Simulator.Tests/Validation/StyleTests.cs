namespace LiveAvatar.Simulator.Tests.Validation;

// What a style leaves open, and what people write then.
public class StyleTests
{
    private const string Pair = """{ "type": "object", "properties": { "a": { "type": "integer" }, "b": { "type": "array", "items": { "type": "integer" } } } }""";

    [Theory]
    [InlineData("deepObject", true, "q[a]=1&q[b][0]=1&q[b][1]=2")]
    [InlineData("deepObject", true, "q[b][]=1&q[b][]=2")]
    [InlineData("deepObject", true, "q[b]=1&q[b]=2")]
    [InlineData("matrix", true, "a=1&b=1&b=2")] // which is none in a query
    [InlineData("form", true, "a=1&b=1&b=2")]
    [InlineData("form", false, "q=a,1,b,[1%2C2]")]
    public async Task Query_OfAnObjectWithAList_IsRead(string style, bool explode, string query)
    {
        var reply = await GetAsync(Parameter("query", Pair, style, explode), $"/check?{query}");

        reply.Status.Should().Be(204, reply.Text);
    }

    [Theory]
    [InlineData("q[b][0]=x", "int_parsing at query.q.b.0")]
    [InlineData("q[b][0]=1&q[b][1]=x", "int_parsing at query.q.b.1")]
    public async Task DeepObject_WithAListThatDoesNotFit_AnswersFastApisProblem(string query, string problem)
    {
        var reply = await GetAsync(Parameter("query", Pair, "deepObject", explode: true), $"/check?{query}");

        reply.Problem.Should().Be(problem);
    }

    [Fact]
    public async Task DeepObject_OfAListOfObjects_IsRead()
    {
        const string List = """{ "type": "array", "minItems": 2, "items": { "type": "object", "required": ["x", "y"], "properties": { "x": { "type": "integer" } } } }""";

        var reply = await GetAsync(Parameter("query", List, "deepObject", explode: true), "/check?q[0][x]=1&q[0][y]=a&q[1][x]=2&q[1][y]=b");

        reply.Status.Should().Be(204, reply.Text);
    }

    [Theory]
    [InlineData("""{ "type": "array", "minItems": 2, "items": { "type": "integer" } }""", "form", true, "q=1; q=2")]
    [InlineData("""{ "type": "array", "minItems": 2, "items": { "type": "integer" } }""", "form", false, "q=1,2")]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } }""", "form", true, "other=2; a=1")]
    [InlineData("""{ "const": "a;b" }""", "form", true, "q=a%3Bb")]
    public async Task Cookie_OfAStyle_IsRead(string schema, string style, bool explode, string cookies)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Parameter("cookie", schema, style, explode)));
        using var api = new Api(simulator);
        api.Headers.Add("Cookie", cookies);

        var reply = await api.GetAsync("/check");

        reply.Status.Should().Be(204, reply.Text);
    }

    private static string Parameter(string place, string schema, string style, bool explode) => MadeUp.Contract(
        $$"""{ "/check": { "get": { "parameters": [{ "in": "{{place}}", "name": "q", "required": true, "style": "{{style}}", "explode": {{(explode ? "true" : "false")}}, "schema": {{schema}} }], "responses": { "204": {} } } } }""");

    private static async Task<Reply> GetAsync(string contract, string path)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(contract));
        using var api = new Api(simulator);

        return await api.GetAsync(path);
    }
}
