using System.Net;
using LiveAvatar.Generated.Tests.Support;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace LiveAvatar.Generated.Tests.Comfort;

/// <summary>A session from its start to its end, as the wire has it.</summary>
public sealed class OverHttpTests : IDisposable
{
    private const string Done = """{"code":1000,"data":null,"message":null}""";
    private const string Gone = """{"code":4000,"data":null,"message":"Session not found"}""";
    private const string Transcript = "/v1/sessions/s-1/transcript";

    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly LiveAvatarClient _client;

    public OverHttpTests() => _client = Clients.Of(new Uri(_server.Url!));

    public void Dispose()
    {
        _client.Dispose();
        _server.Stop();
        _server.Dispose();
    }

    [Fact]
    public async Task Session_KeptAliveFollowedAndEnded()
    {
        Answer("/v1/sessions/keep-alive", Done, Done, Gone);
        Answer(
            Transcript,
            """{"code":1000,"data":{"session_active":true,"next_timestamp":7,"transcript_data":[{"role":"user","transcript":"Hi","absolute_timestamp":7,"relative_timestamp":1}]}}""",
            """{"code":1000,"data":{"session_active":false,"next_timestamp":null,"transcript_data":[{"role":"avatar","transcript":"Hello","absolute_timestamp":8,"relative_timestamp":2}]}}""");
        Answer("/v1/sessions/stop", Gone);
        var keeping = new ObservedTimeProvider();
        var reading = new ObservedTimeProvider();
        using var session = _client.WithSessionToken("token-1");

        await using var alive = session.Sessions.KeepAlive(timeProvider: keeping);
        var following = ReadAsync(reading);
        await keeping.AdvanceToNextAsync();
        await reading.AdvanceToNextAsync();
        await keeping.AdvanceToNextAsync();
        await alive.Awaiting(handle => handle.Completion).Should().ThrowAsync<LiveAvatarNotFoundException>();
        var ended = await session.Sessions.EndSessionAsync();

        (await following).Should().Equal("user: Hi", "avatar: Hello");
        ended.Should().BeFalse("the server says that it is over");
        Requests("/v1/sessions/keep-alive").Should().HaveCount(3).And.OnlyContain(line => line == "POST Bearer token-1");
        Requests(Transcript).Should().Equal($"GET {Clients.ApiKey}", $"GET {Clients.ApiKey} ?start_timestamp=7");
        Requests("/v1/sessions/stop").Should().Equal("""POST Bearer token-1 {"reason":"USER_CLOSED"}""");
    }

    private async Task<List<string>> ReadAsync(TimeProvider time)
    {
        var lines = new List<string>();
        await foreach (var entry in _client.Sessions.FollowSessionTranscriptAsync("s-1", timeProvider: time))
        {
            lines.Add($"{entry.Role}: {entry.Transcript}");
        }

        return lines;
    }

    /// <summary>Answers with these bodies, one after the other; one that tells of an end comes with 404.</summary>
    private void Answer(string path, params string[] bodies)
    {
        foreach (var (number, body) in bodies.Select((body, number) => (number, body)))
        {
            var answers = _server.Given(Request.Create().WithPath(path)).InScenario(path);
            (number == 0 ? answers : answers.WhenStateIs($"{number}")).WillSetStateTo($"{number + 1}").RespondWith(Response.Create()
                .WithStatusCode(body == Gone ? HttpStatusCode.NotFound : HttpStatusCode.OK)
                .WithHeader("Content-Type", "application/json")
                .WithBody(body));
        }
    }

    /// <summary>Method, credential, query and body of each request.</summary>
    private IEnumerable<string> Requests(string path) => _server.LogEntries
        .Select(entry => entry.RequestMessage!)
        .Where(request => request.Path == path)
        .Select(request => $"{request.Method} {Credential(request.Headers!)} {request.RawQuery}{request.Body}".TrimEnd());

    private static string Credential<T>(IDictionary<string, T> headers)
        where T : IEnumerable<string> =>
        string.Join(',', headers.Where(header => header.Key is "Authorization" or "X-API-KEY").SelectMany(header => header.Value));
}
