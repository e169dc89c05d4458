using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

public class TranscriptTests
{
    private const long Start = 1_748_779_200; // when the manual clock begins, in seconds

    [Fact]
    public async Task Transcript_OfASessionNotStarted_IsEmptyAndNotActive()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();

        var transcript = await ReadAsync(talk, issued.Id);

        transcript["transcript_data"]!.Should().BeEmpty();
        ((bool)transcript["session_active"]!).Should().BeFalse();
        transcript["next_timestamp"]!.Type.Should().Be(JTokenType.Null);
    }

    [Fact]
    public async Task Transcript_WhileActive_GrowsWithTimeAndInTurns()
    {
        await using var talk = await Talk.BeginAsync();
        var id = await StartAsync(talk);

        var atOnce = await ReadAsync(talk, id);
        talk.Time.Advance(TimeSpan.FromSeconds(5));
        var later = await ReadAsync(talk, id);

        Said(atOnce).Should().Equal("avatar at 0");
        Said(later).Should().Equal("avatar at 0", "user at 2", "avatar at 4");
        ((bool)later["session_active"]!).Should().BeTrue();
        later["transcript_data"]!.Select(turn => (long)turn["absolute_timestamp"]!).Should().Equal(Start, Start + 2, Start + 4);
    }

    [Fact]
    public async Task Transcript_OfASessionThatIsOver_StaysAsItWasThen()
    {
        await using var talk = await Talk.BeginAsync();
        var id = await StartAsync(talk);
        talk.Time.Advance(TimeSpan.FromSeconds(3));
        await talk.Api.PostAsync("/v1/sessions/stop", $$"""{"session_id":"{{id}}"}""");
        talk.Time.Advance(TimeSpan.FromSeconds(30));

        var transcript = await ReadAsync(talk, id);

        Said(transcript).Should().Equal("avatar at 0", "user at 2");
        ((bool)transcript["session_active"]!).Should().BeFalse();
        transcript["next_timestamp"]!.Type.Should().Be(JTokenType.Null, "nothing more will come");
    }

    [Fact]
    public async Task Transcript_FollowedByNextTimestamp_GivesEachTurnOnce()
    {
        await using var talk = await Talk.BeginAsync();
        var id = await StartAsync(talk);
        var said = new List<string>();
        var query = "";

        for (var poll = 0; poll < 5; poll++)
        {
            var transcript = await ReadAsync(talk, id, query);
            said.AddRange(Said(transcript));
            query = $"?start_timestamp={transcript["next_timestamp"]}";
            talk.Time.Advance(TimeSpan.FromSeconds(1.5));
        }

        said.Should().Equal("avatar at 0", "user at 2", "avatar at 4", "user at 6");
    }

    [Fact]
    public async Task Transcript_OfAPartOfTheTime_LeavesTheRestOutAndSaysWhereItGoesOn()
    {
        await using var talk = await Talk.BeginAsync();
        var id = await StartAsync(talk);
        talk.Time.Advance(TimeSpan.FromSeconds(9));
        await talk.Api.PostAsync("/v1/sessions/stop", $$"""{"session_id":"{{id}}"}""");

        var part = await ReadAsync(talk, id, $"?start_timestamp={Start + 2}&end_timestamp={Start + 4}");
        var rest = await ReadAsync(talk, id, $"?start_timestamp={part["next_timestamp"]}");

        Said(part).Should().Equal("user at 2", "avatar at 4");
        Said(rest).Should().Equal("user at 6", "avatar at 8");
        rest["next_timestamp"]!.Type.Should().Be(JTokenType.Null);
    }

    [Fact]
    public async Task Transcript_OfAnActiveSessionWithNothingNew_GoesOnWhereItWasAsked()
    {
        await using var talk = await Talk.BeginAsync();
        var id = await StartAsync(talk);

        var transcript = await ReadAsync(talk, id, $"?start_timestamp={Start + 1}");

        transcript["transcript_data"]!.Should().BeEmpty();
        ((long)transcript["next_timestamp"]!).Should().Be(Start + 1);
    }

    [Fact]
    public async Task Transcript_OfASessionWithAContext_BeginsWithItsOpeningText()
    {
        await using var talk = await Talk.BeginAsync();
        var context = await talk.Api.PostAsync("/v1/contexts", """{"name":"n","prompt":"p","opening_text":"Good morning."}""");
        var issued = await talk.IssueAsync(contextId: (string)context.Data["id"]!);
        await talk.StartAsync(issued.Token);

        var transcript = await ReadAsync(talk, issued.Id);

        ((string?)transcript["transcript_data"]![0]!["transcript"]).Should().Be("Good morning.");
    }

    [Fact]
    public async Task Events_Deleted_AreGoneForGood()
    {
        await using var talk = await Talk.BeginAsync();
        var id = await StartAsync(talk);
        talk.Time.Advance(TimeSpan.FromSeconds(3));

        var deleted = await talk.Api.DeleteAsync($"/v1/sessions/{id}/events");
        var after = await ReadAsync(talk, id);
        talk.Time.Advance(TimeSpan.FromSeconds(1));
        var later = await ReadAsync(talk, id);

        deleted.Text.Should().Be("""{"code":1000,"data":null,"message":null}""");
        after["transcript_data"]!.Should().BeEmpty();
        Said(later).Should().Equal("avatar at 4");
    }

    [Theory]
    [InlineData("GET", "transcript")]
    [InlineData("DELETE", "events")]
    public async Task Session_Unknown_AnswersNotFound(string method, string what)
    {
        await using var talk = await Talk.BeginAsync();

        (await talk.Api.SendAsync(new HttpMethod(method), $"/v1/sessions/nobody/{what}")).Status.Should().Be(404);
    }

    private static async Task<string> StartAsync(Talk talk)
    {
        var issued = await talk.IssueAsync();
        (await talk.StartAsync(issued.Token)).Status.Should().Be(201);
        return issued.Id;
    }

    private static async Task<JToken> ReadAsync(Talk talk, string id, string query = "")
    {
        var reply = await talk.Api.GetAsync($"/v1/sessions/{id}/transcript{query}");
        reply.Status.Should().Be(200, reply.Text);
        return reply.Data;
    }

    private static IEnumerable<string> Said(JToken transcript) =>
        transcript["transcript_data"]!.Select(turn => $"{turn["role"]} at {turn["relative_timestamp"]}");
}
