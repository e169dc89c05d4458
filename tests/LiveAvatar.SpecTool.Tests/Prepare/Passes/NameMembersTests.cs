using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class NameMembersTests
{
    [Fact]
    public void Property_IsPascalCase_AndKeepsItsWireName()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "provider_voice_id": {} } } }""").After(new NameMembers());

        contract.Schema("A")["properties"]!["provider_voice_id"].ShouldBeJson("""{ "x-wire": "provider_voice_id", "x-name": "ProviderVoiceId" }""");
    }

    [Theory]
    [InlineData("language", "LanguageValue")]
    [InlineData("to_string", "ToStringValue")]
    [InlineData("additional_properties", "AdditionalPropertiesValue")]
    public void Property_NamedLikeItsClassOrAMember_GetsAnotherName(string property, string name)
    {
        var contract = Given.Schemas($$"""{ "Language": { "properties": { "{{property}}": {} } } }""").After(new NameMembers());

        ((JObject)contract.Schema("Language")["properties"]![property]!).Text(Extension.Name).Should().Be(name);
    }

    [Theory]
    [InlineData("\"a\\\"b\"", @"""a\u0022b""")]
    [InlineData("true", "true")]
    [InlineData("12", "12")]
    [InlineData("1.5", "1.5")]
    public void Constant_IsACSharpExpression(string constant, string expression)
    {
        var contract = Given.Schemas($$"""{ "A": { "properties": { "p": { "x-const": {{constant}} } } } }""").After(new NameMembers());

        ((JObject)contract.Schema("A")["properties"]!["p"]!).Text(Extension.Const).Should().Be(expression);
    }

    [Fact]
    public void EnumValues_AreNamed_Once()
    {
        var contract = Given.Schemas("""{ "Model": { "type": "string", "enum": ["eleven_flash_v2_5", "VERY_HIGH", "", "1st", "value", "VERY_HIGH", "very high"] } }""").After(new NameMembers());

        contract.Schema("Model")[Extension.Members]!.Select(member => (string?)member["name"])
            .Should().Equal("ElevenFlashV2_5", "VeryHigh", "Empty", "_1st", "ValueValue", "VerySpaceHigh");
    }

    [Fact]
    public void Property_ThatIsCalledWhatAnotherWouldBeInstead_KeepsItsName()
    {
        var contract = Given.Schemas("""{ "Language": { "properties": { "language": {}, "language_value": {} } } }""").After(new NameMembers());

        var properties = contract.Schema("Language")["properties"]!;
        properties["language"]![Extension.Name].ShouldBeJson("\"LanguageMember\"");
        properties["language_value"]![Extension.Name].ShouldBeJson("\"LanguageValue\"");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Properties_NamedLikeAMemberInTwoSpellings_AreToldApart()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "toString": {}, "ToString": {} } } }""").After(new NameMembers());

        contract.Schema("A")["properties"]!.Values<JProperty>().Select(property => (string?)property!.Value[Extension.Name]).Should().Equal("ToStringLower", "ToStringValue");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Fields_AreAsDifferentAsTheirProperties()
    {
        var contract = Given.Schemas("""{ "A": { "properties": { "a-b": { "x-write": "assigned" }, "a_b": { "x-write": "assigned" } } } }""").After(new NameMembers());

        contract.Schema("A")["properties"]!.Values<JProperty>().Select(property => (string?)property!.Value[Extension.Field]).Should().Equal("_aMinusB", "_aB");
    }

    [Fact]
    public void Member_CalledAsAnInheritedOne_HasANameOfItsOwn()
    {
        var contract = Given.Schemas("""
            { "Derived": { "x-parent": { "$ref": "#/components/schemas/Middle" }, "properties": { "Id": {}, "name": {} } },
              "Middle": { "x-parent": { "$ref": "#/components/schemas/Base" } }, "Base": { "properties": { "id": {}, "name": {} } } }
            """).After(new NameMembers());

        contract.Schema("Derived")["properties"]!.Select(member => member.First!.Value<string>("x-name")).Should().Equal("IdValue", "Name");
        contract.Schema("Base")["properties"]!.Select(member => member.First!.Value<string>("x-name")).Should().Equal("Id", "Name");
    }
}
