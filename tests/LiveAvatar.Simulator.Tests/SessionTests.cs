namespace LiveAvatar.Simulator.Tests;

public class SessionTests
{
    [Fact]
    public async Task Token_Issued_LooksLikeAJwtAndStartsItsSession()
    {
        await using var talk = await Talk.BeginAsync();

        var issued = await talk.IssueAsync();
        var started = await talk.StartAsync(issued.Token);

        issued.Token.Should().MatchRegex(@"^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$");
        started.Status.Should().Be(201, started.Text);
        ((string?)started.Data["session_id"]).Should().Be(issued.Id);
        ((string?)started.Data["livekit_url"]).Should().NotBeNullOrEmpty();
        ((string?)started.Data["livekit_client_token"]).Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Tokens_IssuedTwice_AreForTwoSessions()
    {
        await using var talk = await Talk.BeginAsync();

        var first = await talk.IssueAsync();
        var second = await talk.IssueAsync();

        second.Id.Should().NotBe(first.Id);
        second.Token.Should().NotBe(first.Token);
    }

    [Fact]
    public async Task Session_NotStarted_IsInNeitherListAndCannotBeStoppedOrKeptAlive()
    {
        await using var talk = await Talk.BeginAsync();

        var issued = await talk.IssueAsync();

        (await talk.IdsAsync("active")).Should().BeEmpty();
        (await talk.IdsAsync("historic")).Should().BeEmpty();
        (await talk.Api.PostAsync("/v1/sessions/keep-alive", $$"""{"session_id":"{{issued.Id}}"}""")).Status.Should().Be(404);
        (await talk.Api.PostAsync("/v1/sessions/stop", $$"""{"session_id":"{{issued.Id}}"}""")).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("FULL")]
    [InlineData("LITE")]
    public async Task Session_Active_IsShownWithoutAnEnd(string mode)
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync(mode);
        await talk.StartAsync(issued.Token);
        talk.Time.Advance(TimeSpan.FromSeconds(7.5));

        var given = await talk.Api.GetAsync($"/v1/sessions/{issued.Id}");
        var listed = await talk.Api.GetAsync("/v1/sessions?type=active");

        ((string?)given.Data["id"]).Should().Be(issued.Id);
        ((string?)given.Data["mode"]).Should().Be(mode);
        ((string?)given.Data["source"]).Should().Be("API");
        ((bool)given.Data["is_sandbox"]!).Should().BeFalse();
        ((int)given.Data["duration"]!).Should().Be(7);
        ((string?)given.Data["created_at"]).Should().Be("2025-06-01T12:00:00.000000Z");
        given.Json["data"]!.ToObject<Dictionary<string, object>>().Should().NotContainKeys("end_at", "end_reason");
        listed.Data["results"]!.Single().ToString().Should().Be(given.Data.ToString());
        (await talk.IdsAsync("historic")).Should().BeEmpty();
    }

    [Fact]
    public async Task Session_Stopped_IsShownWithItsEnd()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);
        talk.Time.Advance(TimeSpan.FromSeconds(30));

        var stopped = await talk.WithToken(issued.Token).PostAsync("/v1/sessions/stop", null);
        talk.Time.Advance(TimeSpan.FromSeconds(30));
        var given = await talk.Api.GetAsync($"/v1/sessions/{issued.Id}");
        var listed = await talk.Api.GetAsync("/v1/sessions?type=historic");

        stopped.Text.Should().Be("""{"code":1000,"data":null,"message":null}""");
        ((string?)given.Data["end_at"]).Should().Be("2025-06-01T12:00:30.000000Z");
        ((string?)given.Data["end_reason"]).Should().Be("USER_CLOSED");
        ((int)given.Data["duration"]!).Should().Be(30);
        listed.Data["results"]!.Single().ToString().Should().Be(given.Data.ToString());
        (await talk.IdsAsync("active")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "USER_CLOSED")]
    [InlineData("{}", "UNKNOWN")]
    [InlineData("""{"reason":"AGENT_HANG_UP"}""", "AGENT_HANG_UP")]
    public async Task Stop_ByToken_EndsTheTokensSessionWithAReason(string? body, string reason)
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);

        var stopped = await talk.WithToken(issued.Token).PostAsync("/v1/sessions/stop", body);

        stopped.Status.Should().Be(200, stopped.Text);
        ((string?)(await talk.Api.GetAsync($"/v1/sessions/{issued.Id}")).Data["end_reason"]).Should().Be(reason);
    }

    [Fact]
    public async Task Stop_ByApiKey_EndsTheSessionThatTheBodyNames()
    {
        await using var talk = await Talk.BeginAsync();
        var first = await talk.IssueAsync();
        var second = await talk.IssueAsync();
        await talk.StartAsync(first.Token);
        await talk.StartAsync(second.Token);

        var stopped = await talk.Api.PostAsync("/v1/sessions/stop", $$"""{"session_id":"{{second.Id}}"}""");

        stopped.Status.Should().Be(200, stopped.Text);
        (await talk.IdsAsync("active")).Should().Equal(first.Id);
        (await talk.IdsAsync("historic")).Should().Equal(second.Id);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("keep-alive")]
    public async Task StopAndKeepAlive_ByApiKeyWithoutASessionId_AnswerFastApis422(string operation)
    {
        await using var talk = await Talk.BeginAsync();

        (await talk.Api.PostAsync($"/v1/sessions/{operation}", null)).Problem.Should().Be("missing at body.session_id");
        (await talk.Api.PostAsync($"/v1/sessions/{operation}", "{}")).Problem.Should().Be("missing at body.session_id");
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("keep-alive")]
    public async Task StopAndKeepAlive_SessionIsOverOrUnknown_AnswerNotFound(string operation)
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);
        await talk.WithToken(issued.Token).PostAsync("/v1/sessions/stop", null);

        var byToken = await talk.WithToken(issued.Token).PostAsync($"/v1/sessions/{operation}", null);
        var byKey = await talk.Api.PostAsync($"/v1/sessions/{operation}", $$"""{"session_id":"{{issued.Id}}"}""");
        var unknown = await talk.Api.PostAsync($"/v1/sessions/{operation}", """{"session_id":"5ec4e700-0000-4000-8000-000000000009"}""");

        new[] { byToken.Status, byKey.Status, unknown.Status }.Should().AllBeEquivalentTo(404);
    }

    [Fact]
    public async Task KeepAlive_OfAnActiveSession_TouchesIt()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);

        talk.Time.Advance(TimeSpan.FromMinutes(1));
        var byToken = await talk.WithToken(issued.Token).PostAsync("/v1/sessions/keep-alive", null);
        var afterToken = await talk.Api.GetAsync($"/v1/sessions/{issued.Id}");
        talk.Time.Advance(TimeSpan.FromMinutes(1));
        var byKey = await talk.Api.PostAsync("/v1/sessions/keep-alive", $$"""{"session_id":"{{issued.Id}}"}""");
        var afterKey = await talk.Api.GetAsync($"/v1/sessions/{issued.Id}");

        byToken.Text.Should().Be("""{"code":1000,"data":null,"message":null}""");
        byKey.Text.Should().Be(byToken.Text);
        ((string?)afterToken.Data["updated_at"]).Should().Be("2025-06-01T12:01:00.000000Z");
        ((string?)afterKey.Data["updated_at"]).Should().Be("2025-06-01T12:02:00.000000Z");
    }

    [Fact]
    public async Task Start_Twice_StartsASecondSessionThatTheTokenDoesNotEnd()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);

        var again = await talk.StartAsync(issued.Token);
        var second = (string)again.Data["session_id"]!;
        var both = await talk.IdsAsync("active");
        await talk.WithToken(issued.Token).PostAsync("/v1/sessions/stop", null);

        again.Status.Should().Be(201, again.Text);
        second.Should().NotBe(issued.Id);
        both.Should().Equal(issued.Id, second);
        (await talk.IdsAsync("active")).Should().Equal(second);
        ((string?)(await talk.Api.GetAsync($"/v1/sessions/{second}")).Data["mode"]).Should().Be("FULL", "it has the first one's settings");
    }

    [Fact]
    public async Task Start_WithATokenGivenToTheSimulator_StartsASessionOfItsOwn()
    {
        await using var talk = await Talk.BeginAsync(new() { SessionTokens = ["given"] });
        var api = talk.WithToken("given");

        var before = await api.PostAsync("/v1/sessions/keep-alive", null);
        var started = await api.PostAsync("/v1/sessions/start", null);
        var after = await api.PostAsync("/v1/sessions/keep-alive", null);

        before.Status.Should().Be(404);
        started.Status.Should().Be(201, started.Text);
        after.Status.Should().Be(200, after.Text);
        (await talk.IdsAsync("active")).Should().Equal((string?)started.Data["session_id"]);
    }

    [Fact]
    public async Task Start_ByApiKey_AnswersUnauthorized()
    {
        await using var talk = await Talk.BeginAsync();

        (await talk.Api.PostAsync("/v1/sessions/start", null)).Status.Should().Be(401);
    }

    [Fact]
    public async Task Token_ByASessionToken_AnswersUnauthorizedThoughTheContractTakesIt()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();

        var reply = await talk.WithToken(issued.Token).PostAsync("/v1/sessions/token", Talk.Settings());

        reply.Status.Should().Be(401);
        ((string?)reply.Json["message"]).Should().EndWith("POST /v1/sessions/token takes X-API-KEY.").And.NotContain(issued.Token);
    }

    [Fact]
    public async Task Sessions_OfOneAvatarOrContext_CanBeAskedFor()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);

        (await talk.IdsAsync($"active&avatar_id={Talk.AvatarId}&context_id={Talk.ContextId}")).Should().Equal(issued.Id);
        (await talk.IdsAsync("active&avatar_id=another")).Should().BeEmpty();
        (await talk.IdsAsync("active&context_id=another")).Should().BeEmpty();
        (await talk.IdsAsync("active&embed_id=any")).Should().BeEmpty("it was not started by an embed");
    }

    [Fact]
    public async Task Session_DeletedByDelete_AnswersMethodNotAllowed()
    {
        await using var talk = await Talk.BeginAsync();

        (await talk.Api.DeleteAsync("/v1/sessions/any")).Status.Should().Be(405);
    }
}
