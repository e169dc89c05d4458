namespace LiveAvatar.Simulator.Tests;

public class RoutingTests
{
    private static readonly string Paths = $$"""
        {
          "/things/{id}": { "parameters": [{ "in": "path", "name": "id", "required": true, "schema": { "type": "string", "maxLength": 5 } }],
            "get": { "operationId": "by_id", {{Responses}} }, "delete": { "operationId": "delete", {{Responses}} } },
          "/things/special": { "get": { "operationId": "special", {{Responses}} } },
          "/things/{id}/parts": { "get": { "operationId": "parts", {{Responses}} } },
          "/{any}/special": { "get": { "operationId": "any", {{Responses}} } }
        }
        """;

    private const string Responses = "\"responses\": { \"204\": {} }";

    [Theory]
    [InlineData("/things/special", "special")]
    [InlineData("/things/other", "by_id")]
    [InlineData("/others/special", "any")]
    [InlineData("/things/a%20b", "by_id")]
    [InlineData("/things/a%2Fb", "by_id")]
    [InlineData("/things/1/parts", "parts")]
    public async Task Path_Fits_FindsTheMostLiteralOperation(string path, string operationId)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Paths)));
        using var api = new Api(simulator);

        var reply = await api.GetAsync(path);

        reply.Status.Should().Be(204, reply.Text);
        simulator.Requests[0].OperationId.Should().Be(operationId);
    }

    [Theory]
    [InlineData("/things?limit=1&kind=small", "small")]
    [InlineData("/things?kind=other", "kind")]
    [InlineData("/things", "all")]
    [InlineData("/batch", "fragment")]
    [InlineData("/a%20b", "escaped")]
    public async Task Path_WithAQueryOrAFragment_IsFoundByWhatIsSent(string path, string operationId)
    {
        const string Odd = $$"""
            {
              "/things": { "get": { "operationId": "all", {{Responses}} } },
              "/things?kind=small": { "get": { "operationId": "small", {{Responses}} } },
              "/things?kind={kind}": { "get": { "operationId": "kind", {{Responses}} } },
              "/batch#all": { "get": { "operationId": "fragment", {{Responses}} } },
              "/a%20b": { "get": { "operationId": "escaped", {{Responses}} } }
            }
            """;
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Odd)));
        using var api = new Api(simulator);

        var reply = await api.GetAsync(path);

        reply.Status.Should().Be(204, reply.Text);
        simulator.Requests[0].OperationId.Should().Be(operationId);
    }

    [Fact]
    public async Task PathParameter_IsDecodedBeforeItIsChecked()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Paths)));
        using var api = new Api(simulator);

        var reply = await api.GetAsync("/things/%C3%A9t%C3%A9%20%C3%A9t");

        reply.Text.Should().Contain("\"input\":\"été ét\"");
    }

    [Theory]
    [InlineData("/nobody")]
    [InlineData("/")]
    [InlineData("/things")]
    [InlineData("/things/")]
    [InlineData("/things/1/")]
    [InlineData("/THINGS/1")]
    public async Task Path_FitsNothing_AnswersNotFound(string path)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Paths)));
        using var api = new Api(simulator);

        var reply = await api.GetAsync(path);

        reply.Status.Should().Be(404);
        reply.Text.Should().Be("""{"detail":"Not Found"}""");
        simulator.Requests[0].OperationId.Should().BeNull();
    }

    [Fact]
    public async Task Method_IsNotOneOfThePath_AnswersMethodNotAllowed()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Paths)));
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/things/1", "{}");

        reply.Status.Should().Be(405);
        reply.Text.Should().Be("""{"detail":"Method Not Allowed"}""");
        reply.Headers["Allow"].Should().Be("GET, DELETE");
    }

    [Theory]
    [InlineData("https://api.example.com/base/path/", "/base/path/")]
    [InlineData("/base/path", "/base/path/")]
    [InlineData("https://api.example.com", "/")]
    public async Task Server_HasAPath_OperationsAreBeneathIt(string server, string basePath)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Paths, server: server)));
        using var api = new Api(simulator);

        var beneath = await api.GetAsync("things/special");

        simulator.BaseAddress.AbsolutePath.Should().Be(basePath);
        beneath.Status.Should().Be(204, beneath.Text);
        simulator.Requests[0].Path.Should().Be($"{basePath}things/special");
    }

    [Fact]
    public async Task Server_HasAPath_OutsideOfItIsNothing()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract(Paths, server: "/base")));
        using var http = new HttpClient();

        var reply = await http.GetAsync(new Uri(simulator.BaseAddress, "/things/special"));

        ((int)reply.StatusCode).Should().Be(404);
    }
}
