using System.Text;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare;

/// <summary>Small contracts, and passes applied to them.</summary>
internal static class Given
{
    /// <summary>A contract of one operation, <c>GET /things</c>, and the schemas given.</summary>
    public static Contract Schemas(string schemas) => Contract($$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "Things", "version": "1" },
          "paths": { "/things": { "get": { "operationId": "list", "responses": { "200": { "description": "" } } } } },
          "components": { "schemas": {{schemas}} }
        }
        """);

    /// <summary>A contract of one operation, <c>POST /things/{id}</c>, with the members given.</summary>
    public static Contract Operation(string members, string schemas = "{}") => Contract($$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "Things", "version": "1" },
          "paths": { "/things/{id}": { "post": {{members}} } },
          "components": {
            "schemas": {{schemas}},
            "securitySchemes": {
              "Key": { "type": "apiKey", "in": "header", "name": "X-API-KEY" },
              "Bearer": { "type": "http", "scheme": "bearer" },
              "Odd": { "type": "odd" }, "Oidc": { "type": "openIdConnect" }, "Query": { "type": "apiKey", "in": "query", "name": "api\u0022key" },
              "Basic": { "type": "http", "scheme": "Basic" }, "Digest": { "type": "http", "scheme": "Digest" }, "Hawk": { "type": "http", "scheme": "HaWK" },
              "Certificate": { "type": "mutualTLS" }
            }
          }
        }
        """);

    public static Contract Contract(string json)
    {
        var (root, failure) = ContractFile.Parse(Encoding.UTF8.GetBytes(json), "openapi.json");
        failure.Should().BeNull();
        Origin.Mark(root!);
        return new Contract(root!, "openapi.json", "sha");
    }

    public static Contract After(this Contract contract, params IPass[] passes)
    {
        foreach (var pass in passes)
        {
            pass.Apply(contract);
        }

        return contract;
    }

    public static JObject Schema(this Contract contract, string name) => (JObject)contract.Schemas[name]!;

    public static Operation Only(this Contract contract) => contract.Operations.Single();

    public static Overlay Overlay(string json) => new(JObject.Parse(json));

    public static void ShouldBeJson(this JToken? actual, string expected) =>
        JToken.DeepEquals(actual, JToken.Parse(expected)).Should().BeTrue("{0} was expected, and this is {1}", JToken.Parse(expected), actual);
}
