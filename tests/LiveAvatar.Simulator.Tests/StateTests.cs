using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

public class StateTests
{
    private const string Context = """{"name":"n","prompt":"p","opening_text":"o","links":[{"url":"https://a.example","faq":"f"}],"unknown":1}""";

    [Fact]
    public async Task Resource_Created_IsGivenAndListed()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);

        var created = await api.PostAsync("/v1/contexts", Context);
        var given = await api.GetAsync($"/v1/contexts/{created.Data["id"]}");
        var listed = await api.GetAsync("/v1/contexts");

        given.Text.Should().Be(created.Text);
        ((string?)given.Data["prompt"]).Should().Be("p");
        ((string?)given.Data["links"]![0]!["faq"]).Should().Be("f");
        ((string?)given.Data["links"]![0]!["id"]).Should().NotBeNull("the answer's links have an id that the request's may lack");
        ((int)listed.Data["count"]!).Should().Be(1);
        ((string?)listed.Data["results"]![0]!["id"]).Should().Be((string?)created.Data["id"]);
        ((string?)listed.Data["results"]![0]!["created_at"]).Should().Be((string?)created.Data["created_at"]);
        ((JObject)listed.Data["results"]![0]!).ContainsKey("prompt").Should().BeFalse("the list's schema has no prompt");
    }

    [Fact]
    public async Task Field_NotSent_IsNullAndNotMadeUp()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);

        var created = await api.PostAsync("/v1/contexts", """{"name":"n","prompt":"p","opening_text":"o"}""");

        created.Data["links"]!.Type.Should().Be(JTokenType.Null);
    }

    [Fact]
    public async Task Resource_Patched_KeepsWhatWasNotSent()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var voice = await BindAsync(api, "before");

        var patched = await api.PatchAsync($"/v1/voices/{voice}", """{"name":"after"}""");
        var given = await api.GetAsync($"/v1/voices/{voice}");

        patched.Status.Should().Be(200, patched.Text);
        ((string?)given.Data["name"]).Should().Be("after");
        ((string?)given.Data["id"]).Should().Be(voice);
        given.Text.Should().Be(patched.Text);
    }

    [Fact]
    public async Task Resource_Deleted_IsGone()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var voice = await BindAsync(api, "n");

        var deleted = await api.DeleteAsync($"/v1/voices/{voice}");
        var given = await api.GetAsync($"/v1/voices/{voice}");
        var again = await api.DeleteAsync($"/v1/voices/{voice}");

        deleted.Text.Should().Be("""{"code":1000,"data":null,"message":null}""");
        given.Status.Should().Be(404);
        again.Status.Should().Be(404);
    }

    [Theory]
    [InlineData("GET", "/v1/voices/nobody")]
    [InlineData("DELETE", "/v1/voices/nobody")]
    [InlineData("PATCH", "/v1/voices/nobody")]
    [InlineData("GET", "/v1/voices/nobody/preview")]
    [InlineData("GET", "/v1/sessions/nobody/transcript")]
    [InlineData("GET", "/v1/avatars/nobody")]
    public async Task Resource_Unknown_AnswersNotFound(string method, string path)
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);

        var reply = await api.SendAsync(new HttpMethod(method), path, method is "PATCH" ? """{"name":"n"}""" : null);

        reply.Status.Should().Be(404);
        reply.Text.Should().Be("""{"code":4000,"data":null,"message":"Resource with id 'nobody' not found"}""");
    }

    [Fact]
    public async Task Memory_Deleted_AnswersNoContent()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var created = await api.PostAsync("/v1/memory", """{"memory_type":"session","session_id":"5ec4e700-0000-4000-8000-000000000009"}""");

        var deleted = await api.DeleteAsync($"/v1/memory/{created.Data["id"]}");

        deleted.Status.Should().Be(204);
        deleted.Text.Should().BeEmpty();
    }

    [Fact]
    public async Task BoundVoice_IsPrivate()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var voice = await BindAsync(api, "mine");

        var byDefault = await api.GetAsync("/v1/voices");
        var privates = await api.GetAsync("/v1/voices?voice_type=private");

        byDefault.Data["results"]!.Select(found => (string?)found["id"]).Should().NotContain(voice);
        privates.Data["results"]!.Select(found => (string?)found["name"]).Should().Equal("mine");
    }

    [Fact]
    public async Task BoundVoice_OfTheSeedContract_IsRemembered()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Seed));
        using var api = new Api(simulator);

        var voice = await BindAsync(api, "mine");

        var remembered = JObject.Parse(simulator.Resources("/v1/voices").Single());
        remembered.Should().ContainKeys("id", "voice_id", "provider_voice_id", "secret_id", "name");
        ((string?)remembered["voice_id"]).Should().Be(voice);
    }

    [Fact]
    public async Task Secret_Created_CanBeBoundWithAndIsListedInAPlainArray()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);

        var secret = await api.PostAsync("/v1/secrets", """{"secret_name":"mine","secret_value":"v","secret_type":"ELEVENLABS_API_KEY"}""");
        var bound = await api.PostAsync("/v1/voices/third_party", $$"""{"provider_voice_id":"p","secret_id":"{{secret.Data["id"]}}"}""");
        var listed = await api.GetAsync("/v1/secrets");

        bound.Status.Should().Be(200, bound.Text);
        listed.Data.Should().BeOfType<JArray>();
        listed.Data.Select(found => (string?)found["id"]).Should().Equal(LiveAvatarSimulator.DefaultSecretId, (string?)secret.Data["id"]);
        listed.Text.Should().NotContain("secret_value");
    }

    [Fact]
    public async Task Secret_Deleted_CannotBeBoundWith()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);

        var deleted = await api.DeleteAsync($"/v1/secrets/{LiveAvatarSimulator.DefaultSecretId}");
        var bound = await api.PostAsync("/v1/voices/third_party", $$"""{"provider_voice_id":"p","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}"}""");

        deleted.Status.Should().Be(200, deleted.Text);
        bound.Status.Should().Be(400);
    }

    [Fact]
    public async Task Page_FollowedByNext_ReachesEveryResourceOnce()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var made = new List<string?>();
        for (var i = 0; i < 5; i++)
        {
            made.Add((string?)(await api.PostAsync("/v1/contexts", Context)).Data["id"]);
        }

        var seen = new List<string?>();
        string? next = "/v1/contexts?page_size=2";
        for (var pages = 0; next is not null && pages < 10; pages++)
        {
            var page = await api.GetAsync(next);
            ((int)page.Data["count"]!).Should().Be(5);
            seen.AddRange(page.Data["results"]!.Select(found => (string?)found["id"]));
            next = (string?)page.Data["next"];
        }

        seen.Should().Equal(made);
    }

    [Fact]
    public async Task Page_InTheMiddleAndBeyond_SaysWhereItIs()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        for (var i = 0; i < 3; i++)
        {
            await api.PostAsync("/v1/contexts", Context);
        }

        var middle = await api.GetAsync("/v1/contexts?page=2&page_size=1");
        var beyond = await api.GetAsync("/v1/contexts?page=9999999999&page_size=1");

        ((string?)middle.Data["next"]).Should().Be($"{simulator.BaseAddress}v1/contexts?page=3&page_size=1");
        ((string?)middle.Data["previous"]).Should().Be($"{simulator.BaseAddress}v1/contexts?page=1&page_size=1");
        beyond.Data["results"]!.Should().BeEmpty();
        beyond.Data["next"]!.Type.Should().Be(JTokenType.Null);
    }

    [Fact]
    public async Task ReadOnlyCollection_HasResourcesFromTheStart()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { Contract = Contracts.Full, ReadOnlyCollectionSize = 4 });
        using var api = new Api(simulator, apiKey: null);

        var avatars = await api.GetAsync("/v1/avatars/public");
        var languages = await api.GetAsync("/v1/languages");

        avatars.Data["results"]!.Should().HaveCount(4);
        languages.Data.Should().HaveCount(4);
    }

    [Fact]
    public async Task PublicAvatar_CanBeAskedForById()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var listed = await api.GetAsync("/v1/avatars/public");

        var given = await api.GetAsync($"/v1/avatars/{listed.Data["results"]![0]!["id"]}");

        given.Data.ToString().Should().Be(listed.Data["results"]![0]!.ToString());
    }

    [Fact]
    public async Task Preview_AskedTwice_IsTheSame()
    {
        await using var simulator = await FullAsync();
        using var api = new Api(simulator);
        var voice = await BindAsync(api, "n");

        var first = await api.GetAsync($"/v1/voices/{voice}/preview");
        var second = await api.GetAsync($"/v1/voices/{voice}/preview");

        first.Status.Should().Be(200, first.Text);
        second.Text.Should().Be(first.Text);
    }

    [Fact]
    public async Task Contract_WithOnlyAnItem_HasEveryItem()
    {
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract("""
            { "/things/{thing_id}": { "get": { "responses": { "200": { "content": { "application/json": { "schema": {
                "type": "object", "properties": { "id": { "type": "string" }, "at": { "type": "string", "format": "date-time" } } } } } } } } } }
            """)));
        using var api = new Api(simulator);

        var first = await api.GetAsync("/things/seven");
        var second = await api.GetAsync("/things/seven");

        ((string?)first.Json["id"]).Should().Be("seven");
        second.Text.Should().Be(first.Text);
    }

    [Fact]
    public async Task Contract_WithNestedCollections_KeepsThemApart()
    {
        const string Part = """{ "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } }""";
        const string Answer = $$$"""{ "200": { "content": { "application/json": { "schema": {{{Part}}} } } } }""";
        const string Post = $$$"""{ "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } }, "responses": {{{Answer}}} }""";
        const string List = $$$"""{ "responses": { "200": { "content": { "application/json": { "schema": { "type": "array", "items": {{{Part}}} } } } } } }""";
        await using var simulator = await LiveAvatarSimulator.StartAsync(MadeUp.Options(MadeUp.Contract($$"""
            { "/boxes": { "post": {{Post}} }, "/boxes/{box_id}/parts": { "post": {{Post}}, "get": {{List}} } }
            """)));
        using var api = new Api(simulator);
        var first = (await api.PostAsync("/boxes", "{}")).Json["id"];
        var second = (await api.PostAsync("/boxes", "{}")).Json["id"];

        await api.PostAsync($"/boxes/{first}/parts", """{"name":"a"}""");
        var ofFirst = await api.GetAsync($"/boxes/{first}/parts");
        var ofSecond = await api.GetAsync($"/boxes/{second}/parts");
        var ofNobody = await api.GetAsync("/boxes/nobody/parts");

        JArray.Parse(ofFirst.Text).Select(part => (string?)part["name"]).Should().Equal("a");
        ofSecond.Text.Should().Be("[]");
        ofNobody.Status.Should().Be(404);
    }

    private static Task<LiveAvatarSimulator> FullAsync() => LiveAvatarSimulator.StartAsync(MadeUp.Options(Contracts.Full));

    private static async Task<string> BindAsync(Api api, string name)
    {
        var bound = await api.PostAsync("/v1/voices/third_party", $$"""{"provider_voice_id":"p","secret_id":"{{LiveAvatarSimulator.DefaultSecretId}}","name":"{{name}}"}""");
        bound.Status.Should().Be(200, bound.Text);
        return (string)bound.Data["voice_id"]!;
    }
}
