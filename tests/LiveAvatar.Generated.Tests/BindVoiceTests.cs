using System.Net;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace LiveAvatar.Generated.Tests;

public sealed class BindVoiceTests
{
    private const string Bound = """{"code":1000,"data":{"voice_id":"v-1"},"message":null}""";

    [Fact]
    public async Task BindThirdPartyVoiceAsync_Bound_ReturnsTheVoice()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.OK, Bound);

        var voice = await api.Client.Voices.BindThirdPartyVoiceAsync(new() { ProviderVoiceId = "p", SecretId = "s" });

        voice.VoiceId.Should().Be("v-1");
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_WithoutName_SendsExactlyTheContractsRequest()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.OK, Bound);

        await api.Client.Voices.BindThirdPartyVoiceAsync(new() { ProviderVoiceId = "p", SecretId = "s" });

        var request = api.Server.LogEntries.Should().ContainSingle().Which.RequestMessage!;
        request.Method.Should().Be("POST");
        request.Path.Should().Be("/v1/voices/third_party");
        request.RawQuery.Should().BeEmpty();
        request.Body.Should().Be("""{"provider_voice_id":"p","secret_id":"s"}""");
        request.Headers!["X-API-KEY"].Should().Equal(Clients.ApiKey);
        request.Headers["Content-Type"].Should().Equal("application/json");
        request.Headers["Accept"].Should().Equal("application/json");
        request.Headers.Keys.Should().NotContain(["Authorization", "Cookie"]);
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_WithName_SendsIt()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.OK, Bound);

        await api.Client.Voices.BindThirdPartyVoiceAsync(new() { ProviderVoiceId = "p", SecretId = "s", Name = "Zoë \"🎙\"" });

        api.Server.LogEntries.Single().RequestMessage!.Body.Should()
            .Be("""{"provider_voice_id":"p","secret_id":"s","name":"Zoë \"🎙\""}""");
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_SecretMissing_FailsBeforeAnythingIsSent()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.OK, Bound);

        var act = () => api.Client.Voices.BindThirdPartyVoiceAsync(new() { ProviderVoiceId = "p" });

        (await act.Should().ThrowAsync<ArgumentException>()).WithParameterName("body")
            .WithMessage("ThirdPartyVoiceBindRequest.SecretId must be set: the API requires 'secret_id'. Nothing was sent.*");
        api.Server.LogEntries.Should().BeEmpty();
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_NullBody_FailsBeforeAnythingIsSent()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.OK, Bound);

        var act = () => api.Client.Voices.BindThirdPartyVoiceAsync(null!);

        await act.Should().ThrowAsync<ArgumentNullException>().WithParameterName("body");
        api.Server.LogEntries.Should().BeEmpty();
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_Unprocessable_NamesTheField()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.UnprocessableEntity,
            """{"detail":[{"loc":["body","secret_id"],"msg":"Field required","type":"missing","input":{"a":1},"ctx":{"limit":2}}]}""");

        var act = () => api.Client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarValidationException>()).Which;
        exception.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        exception.Message.Should().StartWith("Voices.BindThirdPartyVoice was answered with 422 (").And.EndWith("): body.secret_id: Field required.");
        var error = exception.Errors.Should().ContainSingle().Which;
        error.Location.Should().Be("body.secret_id");
        error.Message.Should().Be("Field required");
        error.Type.Should().Be("missing");
        error.Input!.ToString(Formatting.None).Should().Be("""{"a":1}""");
        error.Context!.ToString(Formatting.None).Should().Be("""{"limit":2}""");
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_UnknownSecret_GivesCodeAndMessage()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.BadRequest,
            """{"code":4000,"data":null,"message":"Secret with id 'a1' not found in your space"}""");

        var act = () => api.Client.BindAsync();

        var exception = (await act.Should().ThrowExactlyAsync<LiveAvatarApiException>()).Which;
        exception.Code.Should().Be(4000);
        exception.ServerMessage.Should().Be("Secret with id 'a1' not found in your space");
        exception.Operation.Should().Be("Voices.BindThirdPartyVoice");
        exception.Message.Should().Be(
            "Voices.BindThirdPartyVoice was answered with 400 (Bad Request), code 4000: Secret with id 'a1' not found in your space.");
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_GatewayAnswersHtml_GivesServerException()
    {
        using var api = VoiceApi.Answering(HttpStatusCode.BadGateway, "<html><title>502 Bad Gateway</title></html>", "text/html");

        var act = () => api.Client.BindAsync();

        var exception = (await act.Should().ThrowAsync<LiveAvatarServerException>()).Which;
        exception.StatusCode.Should().Be(HttpStatusCode.BadGateway);
        exception.Code.Should().BeNull();
        exception.ServerMessage.Should().BeNull();
        exception.ResponseExcerpt.Should().Be("<html><title>502 Bad Gateway</title></html>");
        exception.Message.Should().Be("Voices.BindThirdPartyVoice was answered with 502 (Bad Gateway).");
    }

    [Fact]
    public async Task BindThirdPartyVoiceAsync_SeveralAtOnce_EachGetsItsOwnAnswer()
    {
        using var api = new VoiceApi();
        api.Server.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithBody(
            request => "{\"data\":{\"voice_id\":" + SecretOf(request.Body!) + "}}"));

        var voices = await Task.WhenAll(Enumerable.Range(0, 50).Select(index => api.Client.Voices.BindThirdPartyVoiceAsync(
            new() { ProviderVoiceId = "p", SecretId = $"\"{index}\"" })));

        voices.Select(voice => voice.VoiceId).Should().Equal(Enumerable.Range(0, 50).Select(index => $"\"{index}\""));
    }

    private static string SecretOf(string body) => JObject.Parse(body)["secret_id"]!.ToString(Formatting.None);
}
