using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ResolveCredentialsTests
{
    [Theory]
    [InlineData("""[{ "Key": [] }]""", "OperationCredentials.ApiKey")]
    [InlineData("""[{ "Bearer": [] }]""", "OperationCredentials.SessionToken")]
    [InlineData("""[{ "Key": [] }, { "Bearer": [] }]""", "OperationCredentials.ApiKey | OperationCredentials.SessionToken")]
    [InlineData("""[{ "Oidc": [] }]""", "OperationCredentials.SessionToken")]
    [InlineData("[]", "OperationCredentials.None")]
    public void Security_OfTheOperation_IsWhatItAccepts(string security, string accepted)
    {
        var contract = Given.Operation($$"""{ "security": {{security}} }""").After(new ResolveCredentials());

        contract.Only().Node.Text(Extension.Credentials).Should().Be(accepted);
    }

    [Fact]
    public void Security_OfTheContract_HoldsWhereTheOperationSaysNothing()
    {
        var contract = Given.Operation("{}");
        contract.Root["security"] = Newtonsoft.Json.Linq.JToken.Parse("""[{ "Key": [] }]""");

        contract.After(new ResolveCredentials());

        contract.Only().Node.Text(Extension.Credentials).Should().Be("OperationCredentials.ApiKey");
    }

    [Fact]
    public void Cookie_MarkedAsCredential_IsNoParameterAnyMore()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "la_session", "in": "cookie", "x-cookie-credential": true }] }""").After(new ResolveCredentials());

        contract.Only().Parameters.Should().BeEmpty();
        contract.Only().Node.Text(Extension.Credentials).Should().Be("OperationCredentials.LaSession");
    }

    [Fact]
    public void Scheme_ThatTheClientDoesNotKnow_IsAWarning()
    {
        var contract = Given.Operation("""{ "security": [{ "Odd": [] }] }""").After(new ResolveCredentials());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC013");
    }

    [Theory]
    [InlineData("""[{ "Query": [] }]""", @"KeyPlace = new ApiKeyPlace(ApiKeyLocation.Query, ""api\u0022key"")")]
    [InlineData("""[{ "Key": [] }, {}]""", "CredentialsAreOptional = true")]
    [InlineData("""[{ "Key": [], "Bearer": [] }]""", "TakesAllCredentials = true")]
    [InlineData("""[{ "Key": [] }, { "Bearer": [] }]""", null)]
    public void Descriptor_SaysWhatIsUnusual(string security, string? settings)
    {
        var contract = Given.Operation($$"""{ "security": {{security}} }""").After(new ResolveCredentials());

        contract.Only().Node.Text(Extension.Settings).Should().Be(settings);
        contract.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void SecondKey_BesideAnother_IsAWarning()
    {
        var contract = Given.Operation("""{ "security": [{ "Key": [], "Query": [] }] }""").After(new ResolveCredentials());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC013");
    }
}
