using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class NameSchemasTests
{
    [Fact]
    public void Schema_LosesItsSuffix_AndReferencesFollow()
    {
        var contract = Given.Schemas("""{ "LLMConfigurationResponseSchema": { "properties": { "a": { "$ref": "#/components/schemas/STTProviderEnum" } } }, "STTProviderEnum": {} }""")
            .After(new NameSchemas());

        contract.Schemas.ShouldBeJson("""{ "LlmConfigurationResponse": { "properties": { "a": { "$ref": "#/components/schemas/SttProvider" } } }, "SttProvider": {} }""");
    }

    [Theory]
    [InlineData("Value")]
    [InlineData("ToString")]
    public void Schema_NamedLikeAMemberThatItsTypeMayHave_GetsAWordMore(string name)
    {
        var contract = Given.Schemas($$"""{ "{{name}}": { "type": "string", "enum": ["a"] } }""").After(new NameSchemas());

        contract.Schemas.Properties().Single().Name.Should().Be(name + "Model");
    }

    [Fact]
    public void Schema_OfAPropertyWithoutAName_IsNamedAfterThat()
    {
        var contract = Given.Schemas("""{ "Voice": {}, "Voice_": { "x-place": ["Voice", ""] } }""").After(new NameSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("Voice", "VoiceEmpty");
    }

    [Fact]
    public void Schemas_ThatWouldShareAName_TheExactOneKeepsIt()
    {
        var contract = Given.Schemas("""{ "VoiceSchema": { "title": "1" }, "Voice": { "title": "2" }, "voice": { "title": "3" } }""").After(new NameSchemas());

        contract.Schemas.ShouldBeJson("""{ "VoiceSchema": { "title": "1" }, "Voice": { "title": "2" }, "voiceModel": { "title": "3" } }""".Replace("voiceModel", "VoiceModel"));
        contract.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Exception", "ExceptionModel")]
    [InlineData("System", "SystemModel")]
    [InlineData("LiveAvatarClient", "LiveAvatarClientModel")]
    [InlineData("名前", "_名前")]
    public void Schema_NamedLikeWhatIsThere_GetsAnotherName(string schema, string name)
    {
        var contract = Given.Schemas($$"""{ "{{schema}}": {} }""").After(new NameSchemas());

        contract.Schemas.Properties().Should().ContainSingle().Which.Name.Should().Be(name);
    }

    [Fact]
    public void Name_PinnedByTheOverlay_IsKept()
    {
        var contract = Given.Schemas("""{ "A": { "x-name": "Entry" } }""").After(new NameSchemas());

        contract.Schemas.Properties().Should().ContainSingle().Which.Name.Should().Be("Entry");
    }

    [Fact]
    public void Schemas_ThatDifferInSymbolsAlone_HaveThemWrittenOut()
    {
        var contract = Given.Schemas("""{ "a b": {}, "a-b": {}, "a_b": {} }""").After(new NameSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("ASpaceB", "AMinusB", "AB");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Name_ThatNothingTellsFromAnother_IsNumberedWithAWarning()
    {
        var contract = Given.Schemas("""{ "abc": {}, "Abc": {}, "AbcModel": {} }""").After(new NameSchemas());

        contract.Schemas.Properties().Select(schema => schema.Name).Should().Equal("AbcModel2", "Abc", "AbcModel");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC014");
    }
}
