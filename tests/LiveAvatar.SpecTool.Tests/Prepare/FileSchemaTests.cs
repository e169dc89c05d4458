using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class FileSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "string", "format": "binary" }""", true)]
    [InlineData("""{ "anyOf": [{ "type": "string", "format": "binary" }, { "type": "null" }] }""", true)]
    [InlineData("""{ "$ref": "#/components/schemas/File" }""", true)]
    [InlineData("""{ "type": "string", "contentMediaType": "image/png" }""", true)]
    [InlineData("""{ "type": "string", "contentMediaType": "image/png", "contentEncoding": "base64" }""", false)]
    [InlineData("""{ "type": "integer", "format": "binary" }""", false)]
    [InlineData("""{ "$ref": "#/components/schemas/Itself" }""", false)]
    public void Is_OfBytes(string schema, bool isFile)
    {
        var contract = Given.Schemas("""{ "File": { "type": "string", "format": "binary" }, "Itself": { "anyOf": [{ "$ref": "#/components/schemas/Itself" }] } }""");

        FileSchema.Is(contract, JObject.Parse(schema)).Should().Be(isFile);
    }
}
