using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ResolveCredentialsTests
{
    [Theory]
    [InlineData("""[{ "Key": [] }]""", "OperationCredentials.ApiKey")]
    [InlineData("""[{ "Bearer": [] }]""", "OperationCredentials.SessionToken")]
    [InlineData("""[{ "Key": [] }, { "Bearer": [] }]""", "OperationCredentials.ApiKey | OperationCredentials.SessionToken")]
    [InlineData("""[{ "Key": [] }, { "Key": ["scope"] }]""", "OperationCredentials.ApiKey")]
    [InlineData("""[{ "Key": [], "Bearer": [] }]""", "[[SecurityScheme.ApiKey, SecurityScheme.SessionToken]]")]
    [InlineData("""[{ "Key": [] }, { "Query": [], "Bearer": [] }]""", "[[ContractSchemes.Query, SecurityScheme.SessionToken], [SecurityScheme.ApiKey]]")]
    [InlineData("""[{ "Oidc": [] }, { "Query": [] }]""", "[[ContractSchemes.Oidc], [ContractSchemes.Query]]")]
    [InlineData("""[{ "Basic": [], "Certificate": [] }]""", "[[ContractSchemes.Basic]]")]
    [InlineData("""[{ "Hawk": [] }]""", "[[ContractSchemes.Hawk]]")]
    [InlineData("""[{ "Certificate": [] }]""", "OperationCredentials.None")]
    [InlineData("[]", "OperationCredentials.None")]
    public void Security_OfTheOperation_IsWhatItAccepts(string security, string accepted)
    {
        var contract = After(security);

        contract.Only().Node.Text(Extension.Credentials).Should().Be(accepted);
    }

    [Fact]
    public void Security_OfTheContract_HoldsWhereTheOperationSaysNothing()
    {
        var contract = Given.Operation("{}");
        contract.Root["security"] = JToken.Parse("""[{ "Key": [] }]""");

        contract.After(new ResolveCredentials());

        contract.Only().Node.Text(Extension.Credentials).Should().Be("OperationCredentials.ApiKey");
    }

    [Fact]
    public void Schemes_BeyondLiveAvatars_AreWrittenOut()
    {
        var contract = After("""[{ "Query": [], "Key": [] }, { "Hawk": [] }, { "Oidc": [] }, { "Basic": [] }]""");

        contract.Root[Extension.SecuritySchemes]!.Select(scheme => $"{scheme["name"]} = {scheme["expression"]}").Should().Equal(
            "Basic = new BasicScheme(\"Basic\")",
            "Hawk = new AuthorizationScheme(\"HaWK\", \"Hawk\")",
            "Oidc = new AuthorizationScheme(\"Bearer\", \"Oidc\")",
            @"Query = new ApiKeyScheme(ApiKeyLocation.Query, ""api\u0022key"", ""Query"")");
    }

    [Fact]
    public void FirstKey_InAnotherPlace_IsTheApiKey()
    {
        var contract = Given.Operation("""{ "security": [{ "Query": [] }] }""");
        ((JObject)contract.Root["components"]!["securitySchemes"]!).Remove("Key");

        contract.After(new ResolveCredentials());

        contract.Only().Node.Text(Extension.Credentials).Should().Be("[[ContractSchemes.ApiKey]]");
        contract.Root[Extension.SecuritySchemes]!.Single().Value<string>("expression").Should().Be(@"new ApiKeyScheme(ApiKeyLocation.Query, ""api\u0022key"")");
    }

    [Fact]
    public void Cookie_MarkedAsCredential_IsNoParameterAnyMore()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "la_session", "in": "cookie", "x-cookie-credential": true }] }""").After(new ResolveCredentials());

        contract.Only().Parameters.Should().BeEmpty();
        contract.Only().Node.Text(Extension.Credentials).Should().Be("OperationCredentials.LaSession");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Cookie_BesideAnotherScheme_IsSaidOfTheDescriptor()
    {
        var contract = Given.Operation("""
            { "security": [{ "Basic": [] }], "parameters": [{ "name": "la_session", "in": "cookie", "x-cookie-credential": true }] }
            """).After(new ResolveCredentials());

        contract.Only().Node.Text(Extension.Credentials).Should().Be("[[ContractSchemes.Basic]]");
        contract.Only().Node.Text(Extension.Settings).Should().Be("TakesLaSession = true");
    }

    [Fact]
    public void Parameter_ThatIsACredential_IsNoParameter()
    {
        var contract = Given.Operation("""
            { "security": [{ "Key": [] }], "parameters": [{ "name": "x-api-key", "in": "header" }, { "name": "api\u0022key", "in": "query" }] }
            """).After(new ResolveCredentials());

        contract.Only().Parameters.Should().ContainSingle().Which.Text("in").Should().Be("query", "this one is no credential of the operation");
        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC032");
    }

    [Theory]
    [InlineData("""[{ "Nowhere": [] }]""", "LASPEC013 #/paths/~1things~1{id}/post/security/0/Nowhere")]
    [InlineData("""[{ "Odd": [] }, { "Odd": [], "Key": [] }]""", "LASPEC013 #/components/securitySchemes/Odd")]
    [InlineData("""[{ "Certificate": [] }, { "Certificate": [], "Key": [] }]""", "LASPEC030 #/components/securitySchemes/Certificate")]
    [InlineData("""[{ "Digest": [] }]""", "LASPEC030 #/components/securitySchemes/Digest")]
    [InlineData("""[{ "Bearer": [], "Basic": [] }]""", "LASPEC031 #/paths/~1things~1{id}/post/security/0/Basic")]
    public void Scheme_ThatIsNotSent_IsReportedOnce(string security, string reported)
    {
        var contract = After(security);

        contract.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}").Should().Equal(reported);
    }

    [Theory]
    [InlineData("""[{ "Key": [] }, {}]""", true)]
    [InlineData("""[{}, { "Key": [] }]""", true)]
    [InlineData("""[{ "Certificate": [] }, { "Key": [] }]""", true)]
    [InlineData("""[{ "Odd": [] }, { "Key": [] }]""", false)]
    [InlineData("""[{ "Certificate": [], "Key": [] }]""", false)]
    [InlineData("[{}]", false)]
    public void Credentials_AreOptional_WhereThereIsAWayWithout(string security, bool areOptional)
    {
        var contract = After(security);

        contract.Only().Node.Text(Extension.Settings).Should().Be(areOptional ? "CredentialsAreOptional = true" : null);
        contract.Only().Node.Flag(Extension.OptionalCredentials).Should().Be(areOptional);
    }

    private static Contract After(string security) => Given.Operation($$"""{ "security": {{security}} }""").After(new ResolveCredentials());
}
