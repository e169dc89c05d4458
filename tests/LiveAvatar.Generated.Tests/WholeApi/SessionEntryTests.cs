using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class SessionEntryTests
{
    private const string Common = """
        "id":"0f8fad5b-d9cb-469f-a165-70867728950e","created_at":"2024-05-06T07:08:09Z","updated_at":"2024-05-06T07:08:09Z","duration":5,
        "source":"API","mode":"FULL","is_sandbox":true,"credits_consumed":0.5
        """;

    public static TheoryData<string, Type> Entries => new()
    {
        { $$"""{ {{Common}} }""", typeof(ActiveSession) },
        { $$"""{ {{Common}},"new":1}""", typeof(ActiveSession) },
        { $$"""{ {{Common}},"end_at":"2024-05-06T07:08:09Z","end_reason":"USER_CLOSED"}""", typeof(HistoricSession) },
        { $$"""{ {{Common}},"end_at":null,"end_reason":null}""", typeof(HistoricSession) },
        { $$"""{ {{Common}},"end_reason":"BORED"}""", typeof(HistoricSession) },
        { """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","queued":true}""", typeof(UnknownSessionEntry) },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Session_GotByItsId_IsToldByItsProperties(string json, Type type)
    {
        using var client = Clients.Of(StubHandler.Json($$"""{"data":{{json}} }"""));

        var session = await client.Sessions.GetSessionAsync("0f8fad5b-d9cb-469f-a165-70867728950e");

        session.Should().BeOfType(type);
    }

    [Fact]
    public async Task Sessions_InAList_AreToldOneByOne()
    {
        var entries = Entries.Select(entry => (Json: entry.Data.Item1, Type: entry.Data.Item2)).ToList();
        var results = string.Join(',', entries.Select(entry => entry.Json));
        using var client = Clients.Of(StubHandler.Json($$$"""{"data":{"count":6,"results":[{{{results}}}]}}"""));

        var page = await client.Sessions.ListSessionsAsync("historic");

        page.Results.Select(session => session.GetType()).Should().Equal(entries.Select(entry => entry.Type));
        page.Results.OfType<HistoricSession>().Select(session => session.EndReason)
            .Should().Equal(SessionEndReason.UserClosed, null, new SessionEndReason("BORED"));
    }

    [Fact]
    public async Task Session_OfAnUnknownKind_IsWrittenBackAsItCame()
    {
        const string Json = """{"kind":"queued","at":"2024-05-06T07:08:09.10Z","place":1.50,"id":null}""";
        using var client = Clients.Of(StubHandler.Json($$"""{"data":{{Json}} }"""));

        var session = await client.Sessions.GetSessionAsync("id");

        session.Should().BeOfType<UnknownSessionEntry>().Which.Json.Should().HaveCount(4);
        Wire.Write(session).ToString(Newtonsoft.Json.Formatting.None).Should().Be(Wire.Parse(Json).ToString(Newtonsoft.Json.Formatting.None));
    }
}
