using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class DescribeContractTests
{
    [Theory]
    [InlineData("https://api.example.com/v2", "https://api.example.com/v2")]
    [InlineData("/relative", null)]
    [InlineData("ftp://api.example.com", null)]
    public void Server_IsTheFirst_WhenItCanBeCalled(string url, string? server)
    {
        var contract = Given.Schemas("{}");
        contract.Root["servers"] = Newtonsoft.Json.Linq.JToken.Parse($$"""[{ "url": "{{url}}" }]""");

        contract.After(new NameGroups(), new DescribeContract());

        contract.Root[Extension.Contract]!.Value<string>("server").Should().Be(server);
    }

    [Fact]
    public void Description_HoldsWhatTheContractIs()
    {
        var contract = Given.Schemas("{}").After(new NameGroups(), new DescribeContract());

        contract.Root[Extension.Contract].ShouldBeJson("""
            { "title": "Things", "version": "1", "sha256": "sha", "operations": 1, "groups": ["Default"], "tags": { "Default": "Default" }, "takesCredentials": "false" }
            """);
    }

    [Fact]
    public void Tags_HaveWhatTheContractSaysOfThem()
    {
        var contract = Given.Operation("""{ "tags": ["a"] }""");
        contract.Root["tags"] = Newtonsoft.Json.Linq.JToken.Parse("""[{ "name": "b", "description": "No." }, { "name": "a", "description": "First.\n\n<Second>.", "externalDocs": { "url": "https://example.com/?a=1&b", "description": "More" } }]""");

        contract.After(new NameGroups(), new NameOperations(), new DescribeContract());

        contract.Root[Extension.Contract]!["tagRemarks"].ShouldBeJson("""
            { "A": ["<para>First.</para>", "<para>&lt;Second&gt;.</para>", "<para>See <see href=\"https://example.com/?a=1&amp;b\">More</see>.</para>"] }
            """);
    }

    [Fact]
    public void Contract_WithoutOperations_IsAnError()
    {
        var contract = Given.Contract("""{ "openapi": "3.1.0", "paths": { "/a": {} } }""").After(new DescribeContract());

        contract.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LASPEC003");
    }
}
