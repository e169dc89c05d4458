using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class CSharpNameTests
{
    [Theory]
    [InlineData("provider_voice_id", "ProviderVoiceId")]
    [InlineData("LLMConfigurationResponse", "LlmConfigurationResponse")]
    [InlineData("OpenAIRealtimeConfig", "OpenAIRealtimeConfig")]
    [InlineData("LiveKitConfig", "LiveKitConfig")]
    [InlineData("HTTPValidationError", "HttpValidationError")]
    [InlineData("CreateEmbedV2Request", "CreateEmbedV2Request")]
    [InlineData("USER_CLOSED", "UserClosed")]
    [InlineData("NO_CREDITS", "NoCredits")]
    [InlineData("VP8", "Vp8")]
    [InlineData("is_1080p", "Is1080p")]
    [InlineData("eleven_flash_v2_5", "ElevenFlashV2_5")]
    [InlineData("gemini-2.5-flash-12-2025", "Gemini2_5Flash12_2025")]
    [InlineData("LLM Configurations", "LlmConfigurations")]
    [InlineData("Response[list[Voice]]", "ResponseListVoice")]
    [InlineData("1st", "_1st")]
    [InlineData("größe", "Größe")]
    [InlineData("*/", "StarSlash")]
    [InlineData("Ünïcode_naïve", "ÜnïcodeNaïve")]
    [InlineData("名前_id", "名前Id")]
    [InlineData("na\u200bme", "Name")]
    [InlineData("\u0301a", "_\u0301a")]
    [InlineData("\U0001d4d0x🎉", "X")]
    [InlineData("🎉", "U1f389")]
    [InlineData("\u200b", "U200b")]
    [InlineData("", "_")]
    public void Pascal(string name, string pascal) => CSharpName.Pascal(name).Should().Be(pascal);

    [Fact]
    public void Pascal_OfANameThatNoAssemblyTakes_IsCut() => CSharpName.Pascal(new string('a', 2000)).Should().Be("A" + new string('a', 199));

    [Theory]
    [InlineData("page_size", "pageSize")]
    [InlineData("class", "@class")]
    [InlineData("AIModel", "aiModel")]
    [InlineData("X-API-KEY", "xApiKey")]
    [InlineData("A", "a")]
    [InlineData("1st", "_1st")]
    [InlineData("Ünï", "ünï")]
    [InlineData("_", "underscore")]
    public void Camel(string name, string camel) => CSharpName.Camel(name).Should().Be(camel);
}
