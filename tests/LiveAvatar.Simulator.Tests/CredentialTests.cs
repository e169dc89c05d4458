namespace LiveAvatar.Simulator.Tests;

public class CredentialTests
{
    private const string Token = "session-token";

    [Theory]
    [InlineData("""[{ "Key": [] }]""", true, false)]
    [InlineData("""[{ "Token": [] }]""", false, true)]
    [InlineData("""[{ "Key": [] }, { "Token": [] }]""", true, false)]
    [InlineData("""[{ "Key": [] }, { "Token": [] }]""", false, true)]
    [InlineData("""[{ "Key": [], "Token": [] }]""", true, true)]
    [InlineData("""[{ "Key": [] }, {}]""", false, false)]
    [InlineData("[]", false, false)]
    public async Task Credentials_Suffice_RequestPasses(string security, bool withKey, bool withToken)
    {
        var reply = await SendAsync(Operation($"\"security\": {security}"), withKey, withToken);

        reply.Status.Should().Be(204, reply.Text);
    }

    [Theory]
    [InlineData("""[{ "Key": [] }]""", false, false)]
    [InlineData("""[{ "Key": [] }]""", false, true)]
    [InlineData("""[{ "Token": [] }]""", true, false)]
    [InlineData("""[{ "Key": [] }, { "Token": [] }]""", false, false)]
    [InlineData("""[{ "Key": [], "Token": [] }]""", true, false)]
    [InlineData("""[{ "Key": [], "Token": [] }]""", false, true)]
    public async Task Credentials_DoNotSuffice_AnswersUnauthorized(string security, bool withKey, bool withToken)
    {
        var reply = await SendAsync(Operation($"\"security\": {security}"), withKey, withToken);

        reply.Status.Should().Be(401);
        ((int)reply.Json["code"]!).Should().Be(401);
        ((string?)reply.Json["message"]).Should().Contain("GET /check").And.NotContain(LiveAvatarSimulator.DefaultApiKey);
    }

    [Fact]
    public async Task Security_OfTheContract_HoldsForOperationsWithoutTheirOwn()
    {
        var contract = MadeUp.Contract("""{ "/check": { "get": { "responses": { "204": {} } } } }""", security: """[{ "Key": [] }]""");

        (await SendAsync(contract, withKey: false, withToken: false)).Status.Should().Be(401);
        (await SendAsync(contract, withKey: true, withToken: false)).Status.Should().Be(204);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("SIMULATOR-API-KEY")]
    public async Task ApiKey_IsAnother_AnswersUnauthorized(string key)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator, key);

        (await api.GetAsync("/v1/secrets")).Status.Should().Be(401);
    }

    [Fact]
    public async Task Credentials_OfTheOptions_AreTheOnesAccepted()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { Contract = Contracts.Full, ApiKeys = ["other"] });
        using var other = new Api(simulator, "other");
        using var usual = new Api(simulator);

        (await other.GetAsync("/v1/secrets")).Status.Should().Be(200);
        (await usual.GetAsync("/v1/secrets")).Status.Should().Be(401);
    }

    [Fact]
    public async Task SessionToken_Added_IsAcceptedFromThenOn()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator, apiKey: null);
        api.Headers.Add("Authorization", "Bearer later");

        var before = await api.PostAsync("/v1/sessions/start", null);
        simulator.AddSessionToken("later");
        var after = await api.PostAsync("/v1/sessions/start", null);

        before.Status.Should().Be(401);
        after.Status.Should().Be(201, after.Text);
    }

    [Fact]
    public async Task DashboardCookie_OnAnOperationThatDeclaresIt_IsACredential()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator, apiKey: null);
        api.Headers.Add("Cookie", $"la_session={LiveAvatarSimulator.DefaultDashboardSession}");

        (await api.GetAsync("/v1/secrets")).Status.Should().Be(200);
        (await api.GetAsync("/v1/memory")).Status.Should().Be(401, "this operation does not declare the cookie");
    }

    [Fact]
    public async Task DashboardCookie_WithAnotherValue_AnswersUnauthorized()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));
        using var api = new Api(simulator, apiKey: null);
        api.Headers.Add("Cookie", "la_session=other");

        (await api.GetAsync("/v1/secrets")).Status.Should().Be(401);
    }

    [Fact]
    public async Task Credentials_AreLookedAtBeforeTheBody()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync();
        using var api = new Api(simulator, apiKey: null);

        (await api.PostAsync("/v1/voices/third_party", "{}")).Status.Should().Be(401);
    }

    private static string Operation(string security) => MadeUp.Contract($$"""{ "/check": { "get": { {{security}}, "responses": { "204": {} } } } }""");

    private static async Task<Reply> SendAsync(string contract, bool withKey, bool withToken)
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { Contract = contract, SessionTokens = [Token] });
        using var api = new Api(simulator, withKey ? LiveAvatarSimulator.DefaultApiKey : null);
        if (withToken)
        {
            api.Headers.Add("Authorization", $"Bearer {Token}");
        }

        return await api.GetAsync("/check");
    }
}
