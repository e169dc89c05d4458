using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ChooseBodiesTests
{
    private const string File = """{ "type": "string", "format": "binary" }""";

    [Theory]
    [InlineData("""{ "style": "deepObject", "explode": true, "contentType": "text/plain" }""", ".Field(\"f\", ParameterStyle.DeepObject | ParameterStyle.Explode)")]
    [InlineData("""{ "explode": false }""", ".Field(\"f\", ParameterStyle.Form)")]
    [InlineData("""{ "contentType": "image/png, image/jpeg" }""", ".Field(\"f\", \"image/png\")")]
    [InlineData("""{ "contentType": "image/*" }""", "")]
    [InlineData("{}", "")]
    public void Field_OfAForm_IsSentAsItsEncodingSays(string encoding, string field)
    {
        var contract = Choose($$"""{ "multipart/form-data": { "schema": { "properties": { "f": {} } }, "encoding": { "f": {{encoding}} } } }""");

        As(contract).Should().Be($".As(BodyFormat.Multipart, \"multipart/form-data\"){field}");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Field_OfAFormThatIsMadeOfItself_HasAnEnd()
    {
        const string Form = """{ "allOf": [{ "$ref": "#/components/schemas/Form" }] }""";

        var contract = Given.Operation(
            """{ "requestBody": { "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Form" }, "encoding": { "f": { "contentType": "image/png" } } } } } }""",
            $$"""{ "Form": {{Form}} }""").After(new ChooseBodies());

        As(contract).Should().EndWith(".Field(\"f\", \"image/png\")");
    }

    [Theory]
    [InlineData("""{ "style": "tabDelimited" }""", "LASPEC042", ".Field(\"f\", ParameterStyle.Form | ParameterStyle.Explode)")]
    [InlineData("""{ "contentType": "png" }""", "LASPEC049", "")]
    [InlineData("""{ "headers": { "X-Rate": {} } }""", "LASPEC049", "")]
    [InlineData("""{}, "other": { "explode": false }""", "LASPEC049", "")]
    public void Field_WithWhatCanNotBeFollowed_IsAWarning(string encoding, string code, string field)
    {
        var contract = Choose($$"""{ "multipart/form-data": { "schema": { "properties": { "f": {} } }, "encoding": { "f": {{encoding}} } } }""");

        As(contract).Should().EndWith($", \"multipart/form-data\"){field}");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": {} }""")]
    [InlineData("""{ "type": "object", "properties": {}, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""")]
    public void Form_WithoutFields_IsAMap(string schema)
    {
        var contract = Choose($$"""{ "application/x-www-form-urlencoded": { "schema": {{schema}} } }""");

        contract.Only().RequestBody!.SelectToken("content['application/json'].schema").ShouldBeJson("""{ "type": "object", "additionalProperties": { "type": "string" } }""");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC046");
    }

    [Fact]
    public void Files_OfFieldsWithoutAName_BesideOthers_AreAWarning()
    {
        var contract = Choose($$"""{ "multipart/form-data": { "schema": { "properties": { "f": {{File}} }, "additionalProperties": {{File}} } } }""");

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC049");
        contract.Only().RequestBody!.SelectToken("content.*.schema.additionalProperties").ShouldBeJson("false");
    }

    [Theory]
    [InlineData("image/png", null)]
    [InlineData("image/*", "It can be image/*: the file has to say what it is.")]
    [InlineData("image/png, image/jpeg", "It can be image/png, image/jpeg: a file that doesn't say what it is goes as image/png.")]
    public void File_OfSeveralTypes_SaysSo(string types, string? note)
    {
        var contract = Choose($$"""{ "multipart/form-data": { "schema": { "allOf": [{ "properties": { "f": { "type": "array", "items": {{File}} } } }] }, "encoding": { "f": { "contentType": "{{types}}" } } } }""");

        contract.Only().RequestBody!.SelectToken("content.*.schema.allOf[0].properties.f")!.Value<string>(Extension.FileTypes).Should().Be(note);
    }

    [Theory]
    [InlineData("image/png", null)]
    [InlineData("*/*", null)]
    [InlineData("audio/*", "It can be audio/*: the file has to say what it is.")]
    public void Body_OfARangeOfTypes_SaysSo(string mediaType, string? note) =>
        Choose($$"""{ "{{mediaType}}": {} }""").Only().RequestBody!.Text(Extension.FileTypes).Should().Be(note);

    [Theory]
    [InlineData("text/plain", "text/plain; charset=utf-8")]
    [InlineData("text/csv; header=present; charset=UTF-8", "text/csv; header=present; charset=utf-8")]
    [InlineData("text/*", "text/plain; charset=utf-8")]
    public void Text_IsSentInUtf8(string mediaType, string sentAs)
    {
        var contract = Choose($$"""{ "{{mediaType}}": { "schema": { "type": "string" } } }""");

        As(contract).Should().Be($".As(BodyFormat.Text, \"{sentAs}\")");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Text_InAnotherCharset_IsSentInUtf8_AndIsAWarning()
    {
        var contract = Choose("""{ "text/csv; charset=iso-8859-1": {} }""");

        As(contract).Should().Be(".As(BodyFormat.Text, \"text/csv; charset=utf-8\")");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC049");
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""")]
    public void Text_OfAScalar_KeepsItsType(string schema)
    {
        var contract = Choose($$"""{ "text/plain": { "schema": {{schema}} } }""");

        contract.Only().RequestBody!.SelectToken("content.*.schema").ShouldBeJson(schema);
    }

    [Theory]
    [InlineData("{}", "LASPEC054")]
    [InlineData("""{ "nothing": {} }""", "LASPEC044", "LASPEC054")]
    public void Body_WithoutAMediaType_IsLeftOut_WithAWord(string content, params string[] codes)
    {
        var contract = Choose(content);

        contract.Only().RequestBody.Should().BeNull();
        contract.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(codes);
    }

    [Fact]
    public void Form_OfASchemaThatIsPartOfItself_AndIsJsonElsewhere_CarriesItsFiles()
    {
        var contract = Given.Operation(
            """{ "requestBody": { "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/A" } } } } }""",
            $$"""{ "A": { "anyOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "f": {{File}} } }] }, "B": { "items": { "$ref": "#/components/schemas/A" } } }""").After(new ChooseBodies());

        contract.Only().RequestBody!.ToString().Should().Contain(FileSchema.Name);
        contract.Schema("A").ToString().Should().NotContain(FileSchema.Name, "JSON holds no files");
    }

    private static string As(Contract contract) => string.Concat(contract.Only().RequestBody![Extension.BodyFormat]!.Select(call => $".{call}"));

    private static Contract Choose(string content) => Given.Operation($$"""{ "requestBody": { "content": {{content}} } }""").After(new ChooseBodies());
}
