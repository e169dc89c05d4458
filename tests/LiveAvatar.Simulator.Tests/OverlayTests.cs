using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

public class OverlayTests
{
    [Theory]
    [InlineData("$.a", """{ "c": 2 }""", """{"a":{"b":1,"c":2},"list":[1]}""")]
    [InlineData("$.a", """{ "b": { "deep": true } }""", """{"a":{"b":{"deep":true}},"list":[1]}""")]
    [InlineData("$", """{ "a": { "c": 2 } }""", """{"a":{"b":1,"c":2},"list":[1]}""")]
    [InlineData("$", """{ "list": [2] }""", """{"a":{"b":1},"list":[1,2]}""")]
    [InlineData("$.list", "2", """{"a":{"b":1},"list":[1,2]}""")]
    [InlineData("$.a.b", "null", """{"a":{"b":null},"list":[1]}""")]
    [InlineData("$.nobody", "{}", """{"a":{"b":1},"list":[1]}""")]
    public void Update_Target_IsMerged(string target, string update, string expected)
    {
        var document = Example();

        Overlay.Apply(document, JObject.Parse($$"""{ "actions": [{ "target": "{{target}}", "update": {{update}} }] }"""));

        document.ToString(Newtonsoft.Json.Formatting.None).Should().Be(expected);
    }

    [Theory]
    [InlineData("$.a.b", """{"a":{},"list":[1]}""")]
    [InlineData("$.list[0]", """{"a":{"b":1},"list":[]}""")]
    [InlineData("$.*", "{}")]
    [InlineData("$..b", """{"a":{},"list":[1]}""")]
    [InlineData("$.list[?(@ == 1)]", """{"a":{"b":1},"list":[]}""")]
    public void Remove_Target_IsTakenOut(string target, string expected)
    {
        var document = Example();

        Overlay.Apply(document, JObject.Parse($$"""{ "actions": [{ "target": "{{target}}", "remove": true, "update": { "x": 1 } }] }"""));

        document.ToString(Newtonsoft.Json.Formatting.None).Should().Be(expected);
    }

    [Fact]
    public void Actions_AreAppliedInOrder()
    {
        var document = Example();

        Overlay.Apply(document, JObject.Parse("""{ "actions": [{ "target": "$.a", "update": { "c": 1 } }, { "target": "$.a.c", "remove": true }] }"""));

        document["a"]!.ToString(Newtonsoft.Json.Formatting.None).Should().Be("""{"b":1}""");
    }

    [Fact]
    public void Action_WithoutTarget_IsRefused()
    {
        var act = () => Overlay.Apply(Example(), JObject.Parse("""{ "actions": [{ "update": {} }] }"""));

        act.Should().Throw<InvalidDataException>().WithMessage("*no target*");
    }

    [Fact]
    public async Task Overlay_OfTheOptions_ChangesWhatIsAccepted()
    {
        const string Overlay = """
            {
              "overlay": "1.0.0",
              "x-rules": [{ "for": "the generator only" }],
              "actions": [{ "target": "$.components.schemas['ThirdPartyVoiceBindRequestSchema'].properties.provider_voice_id", "update": { "maxLength": 3 } }]
            }
            """;
        await using var simulator = await LiveAvatarSimulator.StartAsync(new() { Contract = Contracts.Seed, Overlay = Overlay });
        using var api = new Api(simulator);

        var reply = await api.PostAsync("/v1/voices/third_party", """{"provider_voice_id":"long","secret_id":"s"}""");

        reply.Problem.Should().Be("string_too_long at body.provider_voice_id");
    }

    private static JObject Example() => JObject.Parse("""{ "a": { "b": 1 }, "list": [1] }""");
}
