using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ServersTests
{
    [Fact]
    public void Variables_HaveTheirDefaults_AndWhatIsNoAddressIsLeftOut()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "servers": [{ "url": "https://{region}.api.example:{port}/v1/", "variables": { "region": { "default": "eu" }, "port": { "default": "8443" } } },
              { "url": "/relative" }, { "url": "wss://a.example" }, { "url": "https://b.example", "description": "B" }, { "url": "https://b.example" }] }
            """);

        Servers.Default(contract).Should().Be("https://eu.api.example:8443/v1/");
        Servers.Others(contract).Should().Equal(("https://b.example", "B"));
    }

    [Theory]
    [InlineData("""[{ "url": "/api/v3" }]""", """{ "get": {} }""", "LASPEC052")]
    [InlineData("[]", """{ "get": { "servers": [{ "url": "https://files.example" }] } }""", "LASPEC053")]
    [InlineData("""[{ "url": "https://a.example" }]""", """{ "servers": [{ "url": "https://files.example" }], "get": {} }""", "LASPEC053")]
    public void Server_ThatTheClientDoesNotTake_IsTold(string servers, string path, string code)
    {
        var contract = Given.Contract($$"""{ "openapi": "3.1.0", "servers": {{servers}}, "paths": { "/a": {{path}} } }""");

        Servers.Check(contract);

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Server_OfAnOperation_ThatIsTheContracts_IsNotTold()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "servers": [{ "url": "https://a.example" }], "paths": { "/a": { "get": { "servers": [{ "url": "https://a.example" }] } } } }
            """);

        Servers.Check(contract);

        contract.Diagnostics.Should().BeEmpty();
    }
}
