using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ServersTests
{
    [Fact]
    public void Variables_HaveTheirDefaults_AndWhatIsNoAddressIsLeftOut()
    {
        var contract = Given.Contract("""
            { "openapi": "3.1.0", "servers": [{ "url": "https://{region}.api.example:{port}/v1/", "variables": { "region": { "default": "eu" }, "port": { "default": "8443" } } },
              { "url": "/relative" }, { "url": "wss://a.example" }, { "url": "https://b.example", "description": "B" }] }
            """);

        Servers.Default(contract).Should().Be("https://eu.api.example:8443/v1/");
        Servers.Others(contract).Should().Equal(("https://b.example", "B"));
    }

    [Theory]
    [InlineData("""[{ "url": "/api/v3" }]""", "{}", "LASPEC052")]
    [InlineData("[]", """{ "servers": [{ "url": "https://files.example" }] }""", "LASPEC053")]
    public void Server_ThatTheClientDoesNotTake_IsTold(string servers, string operation, string code)
    {
        var contract = Given.Contract($$"""{ "openapi": "3.1.0", "servers": {{servers}}, "paths": { "/a": { "get": {{operation}} } } }""");

        Servers.Check(contract);

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }
}
