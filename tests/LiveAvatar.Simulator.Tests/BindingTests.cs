namespace LiveAvatar.Simulator.Tests;

public class BindingTests
{
    private const string Path = "/v1/voices/third_party";
    private const string Body = $$"""{"provider_voice_id":"21m00Tcm4TlvDq8ikWAM","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""";

    [Fact]
    public async Task Bind_KnownSecret_AnswersEnvelopeWithVoiceId()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);

        var reply = await api.PostAsync(Path, Body);

        reply.Status.Should().Be(200, reply.Text);
        reply.ContentType.Should().Be("application/json");
        reply.Json.Properties().Select(property => property.Name).Should().Equal("code", "data", "message");
        ((int)reply.Json["code"]!).Should().Be(1000);
        Guid.TryParse((string?)reply.Data["voice_id"], out _).Should().BeTrue();
    }

    [Fact]
    public async Task Bind_UnknownSecret_AnswersAsTheLiveApiDoes()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);

        var reply = await api.PostAsync(Path, """{"provider_voice_id":"x","secret_id":"nobody-knows-it"}""");

        reply.Status.Should().Be(400);
        reply.Text.Should().Be("""{"code":4000,"data":null,"message":"Secret with id 'nobody-knows-it' not found in your space"}""");
    }

    [Fact]
    public async Task Bind_SecretOfTheOptions_IsKnown()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { SecretIds = ["mine"] });
        using var api = new Api(simulator);

        var mine = await api.PostAsync(Path, """{"provider_voice_id":"x","secret_id":"mine"}""");
        var usual = await api.PostAsync(Path, Body);

        mine.Status.Should().Be(200, mine.Text);
        usual.Status.Should().Be(400);
    }

    [Fact]
    public async Task Bind_SameVoiceTwice_GivesDifferentIds()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);

        var first = await api.PostAsync(Path, Body);
        var second = await api.PostAsync(Path, Body);

        ((string?)first.Data["voice_id"]).Should().NotBe((string?)second.Data["voice_id"]);
        simulator.Resources("/v1/voices").Should().HaveCount(2);
    }

    [Fact]
    public async Task Bind_RequestNamesAVoiceId_TheServerGivesItsOwn()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);
        const string Wanted = "5ec4e700-0000-4000-8000-00000000000a";

        var reply = await api.PostAsync(Path, Body.Replace("{", $$"""{"voice_id":"{{Wanted}}",""", StringComparison.Ordinal));

        reply.Status.Should().Be(200, reply.Text);
        ((string?)reply.Data["voice_id"]).Should().NotBe(Wanted);
    }

    [Fact]
    public async Task Bind_WithoutSecretId_AnswersFastApis422()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator);

        var reply = await api.PostAsync(Path, """{"provider_voice_id":"x"}""");

        reply.Status.Should().Be(422);
        reply.Text.Should().Be("""{"detail":[{"type":"missing","loc":["body","secret_id"],"msg":"Field required","input":{"provider_voice_id":"x"}}]}""");
    }
}
