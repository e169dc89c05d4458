using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveAvatar.SpecTool.Tests.Templates;

public class GeneratedClientTests
{
    [Theory]
    [InlineData("seed.openapi.json")]
    [InlineData("liveavatar.openapi.json")]
    public async Task Contract_GivesAClient_ThatCompilesWithoutAWarning(string contract)
    {
        var client = await GeneratedClient.FromFileAsync(contract);

        client.Prepared.Diagnostics.Should().NotContain(diagnostic => diagnostic.Severity != SpecTool.Diagnostics.Severity.Message);
        client.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Operation_TakesAtMostTwelveLines_BesidesComments()
    {
        var client = await GeneratedClient.FromFileAsync("liveavatar.openapi.json");

        var operations = Groups(client).SelectMany(group => group.Members).OfType<FieldDeclarationSyntax>().Select(descriptor => LinesOfOperation(descriptor)).ToList();

        operations.Should().HaveCount(39);
        operations.Should().OnlyContain(lines => lines <= 12);
    }

    [Fact]
    public async Task SameContract_GivesTheSameBytes()
    {
        var first = await GeneratedClient.FromFileAsync("seed.openapi.json");
        var second = await GeneratedClient.FromFileAsync("seed.openapi.json");

        second.Source.Should().Be(first.Source);
    }

    [Fact]
    public async Task OneMoreOperation_IsThere_WithItsCredentialAndUnwrapped()
    {
        var contract = Newtonsoft.Json.Linq.JObject.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.RepositoryFiles.Root, "tests", "Contracts", "seed.openapi.json")));
        contract["paths"]!["/v1/voices/{voice_id}"] = Newtonsoft.Json.Linq.JObject.Parse("""
            { "get": { "tags": ["Voices"], "operationId": "get_voice_v1_voices__voice_id__get", "security": [{ "APIKeyHeader": [] }],
                "parameters": [{ "name": "voice_id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Response_ThirdPartyVoiceBindResponseSchema_" } } } } } } }
            """);

        var client = await GeneratedClient.FromAsync(contract.ToString());

        client.Complaints.Should().BeEmpty();
        client.Source.Should().Contain("""
                public virtual global::System.Threading.Tasks.Task<ThirdPartyVoiceBindResponse> GetVoiceAsync(
                    string voiceId, RequestOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
                    SendAsync<ThirdPartyVoiceBindResponse>(new OperationRequest(GetVoiceOperation).Path("voice_id", voiceId, nameof(voiceId)), options, cancellationToken);
            """.ReplaceLineEndings("\n"));
        client.Source.Should().Contain("\"Voices.GetVoice\", \"GET\", \"/v1/voices/{voice_id}\", OperationCredentials.ApiKey, OperationResult.Envelope");
    }

    [Fact]
    public async Task Deprecated_IsObsolete_AndNoWarningAboutItself()
    {
        var client = await GeneratedClient.FromAsync("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": { "/a": { "post": { "operationId": "old", "deprecated": true,
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Old" } } } },
                "responses": { "204": { "description": "" } } } } },
              "components": { "schemas": { "Old": { "deprecated": true, "properties": { "kind": { "type": "string", "deprecated": true }, "level": { "$ref": "#/components/schemas/Level" } } },
                "Level": { "type": "string", "enum": ["low"], "deprecated": true } } } }
            """);

        client.Complaints.Should().BeEmpty();
        client.Source.Split("[global::System.Obsolete(").Should().HaveCount(1 + 4);
    }

    [Fact]
    public async Task NamesOfOurOwnCode_InAContract_AreNoTrouble()
    {
        var client = await GeneratedClient.FromAsync("""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": { "/{token}/list": { "get": { "operationId": "list", "tags": ["Task"],
                "parameters": [{ "name": "token", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "page", "in": "query", "schema": { "type": "integer" } },
                  { "name": "request", "in": "query", "required": true, "schema": { "type": "string" } }, { "name": "_page", "in": "query", "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "properties": { "count": {}, "next": {}, "previous": {},
                  "results": { "type": "array", "items": { "$ref": "#/components/schemas/Task" } } } } } } } } } } },
              "components": { "schemas": {
                "Task": { "properties": { "uri": { "$ref": "#/components/schemas/Uri" }, "type": { "$ref": "#/components/schemas/TypeSchema" }, "stream": { "$ref": "#/components/schemas/Stream" } } },
                "Uri": { "properties": { "a": { "$ref": "#/components/schemas/String" } } }, "TypeSchema": { "properties": { "b": {} } }, "Stream": { "properties": { "c": {} } },
                "String": { "properties": { "d": { "$ref": "#/components/schemas/Object" } } }, "Object": { "properties": { "e": {} } } } } }
            """);

        client.Complaints.Should().BeEmpty();
    }

    private static IEnumerable<ClassDeclarationSyntax> Groups(GeneratedClient client) => client.Client.GetRoot()
        .DescendantNodes()
        .OfType<ClassDeclarationSyntax>()
        .Where(type => type.BaseList?.ToString() == ": OperationGroup");

    /// <summary>An operation is its descriptor and the methods that follow it.</summary>
    private static int LinesOfOperation(FieldDeclarationSyntax descriptor) => Lines(descriptor) + ((ClassDeclarationSyntax)descriptor.Parent!).Members
        .SkipWhile(member => member != descriptor)
        .Skip(1)
        .TakeWhile(member => member is MethodDeclarationSyntax)
        .Sum(Lines);

    private static int Lines(CSharpSyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
