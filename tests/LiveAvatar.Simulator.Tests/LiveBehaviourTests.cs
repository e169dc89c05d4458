using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

// What only the live API's behaviour tells, apart from sessions, which have tests of their own.
public class LiveBehaviourTests
{
    [Fact]
    public async Task Voices_ListedWithoutAType_AreThePublicOnes()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);

        var byDefault = await api.GetAsync("/v1/voices");
        var publics = await api.GetAsync("/v1/voices?voice_type=public");
        var privates = await api.GetAsync("/v1/voices?voice_type=private");

        byDefault.Data["results"]!.Should().HaveCount(3);
        publics.Text.Should().Be(byDefault.Text);
        privates.Data["results"]!.Should().BeEmpty();
        simulator.Resources("/v1/voices").Should().BeEmpty("no client made any");
    }

    [Fact]
    public async Task PublicVoice_CanBeReadAndNeitherChangedNorDeleted()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);
        var voice = (await api.GetAsync("/v1/voices")).Data["results"]![0]!;
        var path = $"/v1/voices/{voice["id"]}";

        (await api.GetAsync(path)).Data.ToString().Should().Be(voice.ToString());
        (await api.GetAsync($"{path}/preview")).Status.Should().Be(200);
        (await api.PatchAsync(path, """{"name":"mine"}""")).Status.Should().Be(404);
        (await api.DeleteAsync(path)).Status.Should().Be(404);
    }

    [Fact]
    public async Task Secrets_OfOneName_HaveTwoIds()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);
        const string Secret = """{"secret_name":"mine","secret_value":"v","secret_type":"ELEVENLABS_API_KEY"}""";

        var first = await api.PostAsync("/v1/secrets", Secret);
        var second = await api.PostAsync("/v1/secrets", Secret);
        var listed = await api.GetAsync("/v1/secrets");

        ((string?)second.Data["id"]).Should().NotBe((string?)first.Data["id"]);
        listed.Data.Count(secret => (string?)secret["secret_name"] is "mine").Should().Be(2);
    }

    [Fact]
    public async Task Secret_Patched_AnswersMethodNotAllowed()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);

        (await api.PatchAsync($"/v1/secrets/{LiveAvatarSimulator.DefaultSecretId}", "{}")).Status.Should().Be(405);
    }

    [Theory]
    [InlineData("https://llm.example.com/v1", 200)]
    [InlineData("https://llm.example.com/v1/", 422)]
    public async Task LlmConfiguration_CreatedOrPatched_TakesNoBaseUrlWithASlashAtItsEnd(string url, int status)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);
        var existing = await api.PostAsync("/v1/llm-configurations", Configuration("https://llm.example.com"));

        var created = await api.PostAsync("/v1/llm-configurations", Configuration(url));
        var patched = await api.PatchAsync($"/v1/llm-configurations/{existing.Data["id"]}", $$"""{"base_url":"{{url}}"}""");

        created.Status.Should().Be(status, created.Text);
        patched.Status.Should().Be(status, patched.Text);
        if (status is 422)
        {
            created.Problem.Should().Be("value_error at body.base_url");
        }

        static string Configuration(string url) =>
            $$"""{"base_url":"{{url}}","display_name":"d","model_name":"m","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""";
    }

    [Fact]
    public async Task LlmConfiguration_CreatedWithoutABaseUrl_IsTaken()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);

        var created = await api.PostAsync(
            "/v1/llm-configurations", $$"""{"display_name":"d","model_name":"m","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""");

        created.Status.Should().Be(200, created.Text);
        created.Data["base_url"]!.Type.Should().Be(JTokenType.Null);
    }

    [Fact]
    public async Task Credits_AreADecimalWrittenAsAString()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator);

        var credits = (await api.GetAsync("/v1/users/credits")).Data["credits_left"]!;

        credits.Type.Should().Be(JTokenType.String);
        decimal.TryParse((string?)credits, NumberStyles.Number, CultureInfo.InvariantCulture, out _).Should().BeTrue();
    }

    [Fact]
    public async Task Journey_FromSecretToCleanUp_LeavesNothingBehind()
    {
        await using var talk = await Talk.BeginAsync(new() { SecretIds = [] });
        var api = talk.Api;

        var secret = await api.PostAsync("/v1/secrets", """{"secret_name":"mine","secret_value":"v","secret_type":"ELEVENLABS_API_KEY"}""");
        var voice = await api.PostAsync("/v1/voices/third_party", $$"""{"provider_voice_id":"p","secret_id":"{{secret.Data["id"]}}"}""");
        var context = await api.PostAsync("/v1/contexts", """{"name":"n","prompt":"p","opening_text":"o"}""");
        var avatar = (await api.GetAsync("/v1/avatars/public")).Data["results"]![0]!["id"];
        var token = await api.PostAsync("/v1/sessions/token", $$"""
            {
              "mode": "FULL", "avatar_id": "{{avatar}}", "is_sandbox": true,
              "avatar_persona": { "voice_id": "{{voice.Data["voice_id"]}}", "context_id": "{{context.Data["id"]}}", "language": "en" }
            }
            """);
        var bearer = talk.WithToken((string)token.Data["session_token"]!);
        var statuses = new[]
        {
            (await bearer.PostAsync("/v1/sessions/start", null)).Status,
            (await bearer.PostAsync("/v1/sessions/keep-alive", null)).Status,
            (await bearer.PostAsync("/v1/sessions/stop", null)).Status,
            (await api.GetAsync($"/v1/sessions/{token.Data["session_id"]}/transcript")).Status,
            (await api.DeleteAsync($"/v1/contexts/{context.Data["id"]}")).Status,
            (await api.DeleteAsync($"/v1/voices/{voice.Data["voice_id"]}")).Status,
            (await api.DeleteAsync($"/v1/secrets/{secret.Data["id"]}")).Status,
        };

        statuses.Should().Equal(201, 200, 200, 200, 200, 200, 200);
        talk.Simulator.Resources("/v1/secrets").Should().BeEmpty();
        talk.Simulator.Resources("/v1/voices").Should().BeEmpty();
        talk.Simulator.Resources("/v1/contexts").Should().BeEmpty();
        (await talk.IdsAsync("active")).Should().BeEmpty();
        (await talk.IdsAsync("historic")).Should().Equal((string?)token.Data["session_id"]);
    }
}
