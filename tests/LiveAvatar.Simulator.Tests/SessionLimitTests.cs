namespace LiveAvatar.Simulator.Tests;

public class SessionLimitTests
{
    [Fact]
    public async Task Start_EverySlotInUse_AnswersCode4032UntilOneIsFree()
    {
        await using var talk = await Talk.BeginAsync(new() { SessionSlots = 1 });
        var first = await talk.IssueAsync();
        var second = await talk.IssueAsync();
        await talk.StartAsync(first.Token);

        var refused = await talk.StartAsync(second.Token);
        await talk.WithToken(first.Token).PostAsync("/v1/sessions/stop", null);
        var started = await talk.StartAsync(second.Token);

        refused.Status.Should().Be(403);
        refused.Text.Should().Be("""{"code":4032,"message":"Session concurrency limit reached"}""");
        started.Status.Should().Be(201, started.Text);
        ((string?)started.Data["session_id"]).Should().Be(second.Id, "the refused start used nothing up");
    }

    [Fact]
    public async Task SandboxSession_AfterAMinute_HasEnded()
    {
        await using var talk = await Talk.BeginAsync(new() { SessionSlots = 1 });
        var issued = await talk.IssueAsync(isSandbox: true);
        await talk.StartAsync(issued.Token);

        talk.Time.Advance(TimeSpan.FromSeconds(59));
        var alive = await talk.WithToken(issued.Token).PostAsync("/v1/sessions/keep-alive", null);
        talk.Time.Advance(TimeSpan.FromSeconds(100));
        var over = await talk.WithToken(issued.Token).PostAsync("/v1/sessions/keep-alive", null);
        var given = await talk.Api.GetAsync($"/v1/sessions/{issued.Id}");

        alive.Status.Should().Be(200, alive.Text);
        over.Status.Should().Be(404);
        ((bool)given.Data["is_sandbox"]!).Should().BeTrue();
        ((string?)given.Data["end_at"]).Should().Be("2025-06-01T12:01:00.000000Z", "it ended then, and not when somebody asked");
        ((string?)given.Data["end_reason"]).Should().Be("MAX_DURATION_REACHED");
        ((int)given.Data["duration"]!).Should().Be(60);
    }

    [Fact]
    public async Task SandboxSession_Over_FreesItsSlot()
    {
        await using var talk = await Talk.BeginAsync(new() { SessionSlots = 1 });
        await talk.StartAsync((await talk.IssueAsync(isSandbox: true)).Token);
        var next = await talk.IssueAsync();

        talk.Time.Advance(TimeSpan.FromSeconds(60));

        (await talk.StartAsync(next.Token)).Status.Should().Be(201);
    }

    [Fact]
    public async Task Resources_AfterASandboxSessionsTime_ShowItsEndWithoutARequest()
    {
        await using var talk = await Talk.BeginAsync();
        await talk.StartAsync((await talk.IssueAsync(isSandbox: true)).Token);

        talk.Time.Advance(TimeSpan.FromSeconds(60));

        talk.Simulator.Resources("/v1/sessions").Single().Should().Contain("MAX_DURATION_REACHED");
    }

    [Fact]
    public async Task Session_WithALongestDuration_EndsThen()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync(maxSeconds: 600);

        var started = await talk.StartAsync(issued.Token);
        talk.Time.Advance(TimeSpan.FromSeconds(599));
        var before = await talk.IdsAsync("active");
        talk.Time.Advance(TimeSpan.FromSeconds(1));

        ((int)started.Data["max_session_duration"]!).Should().Be(600);
        before.Should().Equal(issued.Id);
        (await talk.IdsAsync("historic")).Should().Equal(issued.Id);
    }

    [Fact]
    public async Task Session_WithoutALimit_GoesOn()
    {
        await using var talk = await Talk.BeginAsync();
        var issued = await talk.IssueAsync();
        await talk.StartAsync(issued.Token);

        talk.Time.Advance(TimeSpan.FromDays(1));

        (await talk.IdsAsync("active")).Should().Equal(issued.Id);
    }
}
