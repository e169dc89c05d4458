using LiveAvatar.Generated.Tests.Json;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class VoiceSettingsTests
{
    [Fact]
    public void KnownProviders_AreSentWithTheirNames()
    {
        SentTests.Write(new AvatarPersona { VoiceSettings = new ElevenLabsVoiceSettings { Speed = 1.1 } }).Should()
            .Be("""{"voice_settings":{"provider":"elevenLabs","speed":1.1}}""");
        SentTests.Write(new AvatarPersona { VoiceSettings = new FishAudioVoiceSettings { Model = FishAudioModel.S1 } }).Should()
            .Be("""{"voice_settings":{"provider":"fish","model":"s1"}}""");
    }

    [Theory]
    [InlineData("""{"voice_settings":{"provider":"elevenLabs","stability":0.5}}""", typeof(ElevenLabsVoiceSettings))]
    [InlineData("""{"voice_settings":{"speed":1.1,"provider":"fish"}}""", typeof(FishAudioVoiceSettings))]
    [InlineData("""{"voice_settings":{"provider":"cartesia","speed":1.10,"at":"2024-05-06T07:08:09.10Z"}}""", typeof(UnknownVoiceSettings))]
    [InlineData("""{"voice_settings":{"speed":1.1}}""", typeof(UnknownVoiceSettings))]
    [InlineData("""{"voice_settings":{"provider":null}}""", typeof(UnknownVoiceSettings))]
    public async Task Settings_AreToldApartByProvider_AndAnUnknownOneIsWrittenBackAsItCame(string json, Type type)
    {
        var persona = await ReadingTests.ReadAsync<AvatarPersona>(json);

        persona.VoiceSettings.Should().BeOfType(type);
        Wire.Canonical(Wire.Write(persona)).Should().Be(Wire.Canonical(Wire.Parse(json)));
    }
}
