using LiveAvatar.Generated.Tests.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class SessionTokenRequestTests
{
    private const string Id = "0f8fad5b-d9cb-469f-a165-70867728950e";

    [Theory]
    [InlineData(typeof(FullSessionTokenRequest), nameof(FullSessionTokenRequest.Mode))]
    [InlineData(typeof(LiteSessionTokenRequest), nameof(LiteSessionTokenRequest.Mode))]
    [InlineData(typeof(ElevenLabsVoiceSettings), nameof(ElevenLabsVoiceSettings.Provider))]
    public void Constant_CannotBeSetToAnythingElse(Type type, string property) =>
        type.GetProperty(property)!.GetSetMethod().Should().BeNull();

    [Fact]
    public void Full_WithWhatIsRequired_IsSentWithItsMode()
    {
        var request = new FullSessionTokenRequest { AvatarId = new Guid(Id), AvatarPersona = new AvatarPersona() };

        SentTests.Write(request).Should().Be($$$"""{"mode":"FULL","avatar_id":"{{{Id}}}","avatar_persona":{}}""");
    }

    [Fact]
    public void Lite_WithWhatIsRequired_IsSentWithItsMode()
    {
        var request = new LiteSessionTokenRequest { AvatarId = new Guid(Id) };

        SentTests.Write(request).Should().Be($$"""{"mode":"LITE","avatar_id":"{{Id}}"}""");
    }

    [Fact]
    public void Full_WithoutWhatIsRequired_IsRefusedByName()
    {
        var act = () => SentTests.Write(new FullSessionTokenRequest { AvatarPersona = new AvatarPersona() });

        act.Should().Throw<ArgumentException>().WithMessage("FullSessionTokenRequest.AvatarId must be set*'avatar_id'*Nothing was sent*");
    }

    [Fact]
    public void Lite_WithoutWhatIsRequiredWithin_IsRefusedByItsPath()
    {
        var request = new LiteSessionTokenRequest { AvatarId = new Guid(Id), ElevenlabsAgentConfig = new ElevenLabsAgentConfig { AgentId = "a" } };

        var act = () => SentTests.Write(request);

        act.Should().Throw<ArgumentException>().WithMessage("*'elevenlabs_agent_config.secret_id'*");
    }

    [Fact]
    public void OtherMode_GivenAsJson_IsSentAsItIs()
    {
        var request = new UnknownSessionTokenRequest(JObject.Parse("""{"mode":"TURBO","avatar":null}"""));

        SentTests.Write(request).Should().Be("""{"mode":"TURBO","avatar":null}""");
    }

    [Fact]
    public void AgentVariables_OfAllScalarTypes_AreSentAsTheyAre()
    {
        var config = new ElevenLabsAgentConfig
        {
            SecretId = new Guid(Id),
            AgentId = "a",
            DynamicVariables = new Dictionary<string, TextOrIntegerOrNumberOrFlag>(StringComparer.Ordinal) { ["s"] = "x", ["i"] = 5, ["d"] = 0.5, ["b"] = true },
        };

        SentTests.Write(config).Should().EndWith("""{"s":"x","i":5,"d":0.5,"b":true}}""");
    }
}
