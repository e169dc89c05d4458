using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Newtonsoft.Json;

namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>Text of a contract can become a comment or a string. It can never become code.</summary>
public class InertnessTests
{
    public static TheoryData<string> Hostile => new()
    {
        "*/ public class Injected {} /*",
        "\n public class Injected {} \n",
        "\u2028 public class Injected {} \u2029 public class Injected {} \u0085 public class Injected {}",
        "\r public class Injected {} \r\n",
        "\"); } public class Injected { void M() { _ = (\"",
        "\\\"; public class Injected {} //",
        "{{ 'public class Injected {}' }} {% raw %} {% endfor %} {% include 'File' %}",
        "}}}} public class Injected {{{{",
        "\n#endif\n#error Injected\n#pragma warning restore\n#nullable disable\n",
        "</summary><script>Injected</script> & <![CDATA[ ]]> <see cref=\"Injected\"/>",
        "\"\"\" $\"{Injected}\" @\"",
        "\0\u0001\u001b[31m\uFEFF\uFFFE\uFFFF",
        "\ud83d\ude00 ünïcödé 名前",
        "int.Parse(\"1\")",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Text_OfEveryPlace_StaysText(string text)
    {
        var client = await GeneratedClient.FromAsync(Contract(text));

        client.Complaints.Should().BeEmpty();
        var generated = client.Client.GetRoot();
        generated.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Should().NotContain(type => type.Identifier.Text == "Injected");
        generated.DescendantTrivia().Should().NotContain(trivia => trivia.IsKind(SyntaxKind.ErrorDirectiveTrivia) || trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia));
        WireName(generated).Should().Be(text, "what goes over the wire is what the contract says");
    }

    private static string WireName(SyntaxNode generated) => generated
        .DescendantNodes()
        .OfType<AttributeSyntax>()
        .Where(attribute => attribute.Name.ToString().EndsWith("JsonProperty", StringComparison.Ordinal))
        .Select(attribute => ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[0].Expression).Token.ValueText)
        .Single(name => name != "plain");

    private static string Contract(string hostile)
    {
        var text = JsonConvert.ToString(hostile);
        return $$"""
            {
              "openapi": "3.1.0",
              "info": { "title": {{text}}, "version": {{text}}, "description": {{text}} },
              "servers": [{ "url": {{text}}, "description": {{text}} }],
              "tags": [{ "name": {{text}}, "description": {{text}} }],
              "paths": {
                "/things": {
                  "post": {
                    "operationId": {{text}}, "summary": {{text}}, "description": {{text}}, "tags": [{{text}}],
                    "parameters": [
                      { "name": {{text}}, "in": "query", "description": {{text}}, "schema": { "type": "string", "title": {{text}}, "default": {{text}}, "pattern": {{text}} } },
                      { "name": "kind", "in": "query", "schema": { "type": "string", "enum": [{{text}}, "plain"], "description": {{text}}, "default": {{text}} } }
                    ],
                    "requestBody": { "description": {{text}}, "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" }, "example": {{text}} }, {{text}}: { "schema": {} } } },
                    "responses": { "200": { "description": {{text}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Either" } } } } }
                  }
                }
              },
              "components": {
                "schemas": {
                  "Thing": {
                    "type": "object", "title": {{text}}, "description": {{text}}, "required": ["plain"],
                    "properties": { {{text}}: { "type": "string", "title": {{text}}, "description": {{text}}, "const": {{text}}, "default": {{text}}, "example": {{text}} }, "plain": { "enum": [{{text}}] } }
                  },
                  "Either": {
                    "oneOf": [{ "$ref": "#/components/schemas/Left" }, { "$ref": "#/components/schemas/Right" }],
                    "discriminator": { "propertyName": "plain", "mapping": { {{text}}: "#/components/schemas/Left", "right": "#/components/schemas/Right" } }
                  },
                  "Left": { "properties": { "plain": { "type": "string" } } },
                  "Right": { "properties": { "plain": { "type": "string" } } }
                }
              }
            }
            """;
    }
}
