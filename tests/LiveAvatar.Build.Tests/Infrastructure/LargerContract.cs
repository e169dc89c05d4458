using System.Text.Json.Nodes;

namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>A contract with one operation more: Voices.GetVoiceAgainAsync.</summary>
internal static class LargerContract
{
    public static string Of(string contract)
    {
        var root = JsonNode.Parse(contract)!;
        root["paths"]!["/v1/voices/{voice_id}/again"] = JsonNode.Parse("""
            { "get": { "tags": ["Voices"], "operationId": "get_voice_again_v1_voices__voice_id__again_get", "security": [{ "APIKeyHeader": [] }],
                "parameters": [{ "name": "voice_id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Response_ThirdPartyVoiceBindResponseSchema_" } } } } } } }
            """);
        return root.ToJsonString();
    }
}
