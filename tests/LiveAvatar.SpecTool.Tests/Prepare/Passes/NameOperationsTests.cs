using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class NameOperationsTests
{
    [Fact]
    public void Operation_IsNamedAfterItsId_WithoutItsGroup()
    {
        var contract = Named("""{ "/a": { "get": { "operationId": "things.list", "tags": ["things"] } } }""");

        contract.Only().Name.Should().Be("List");
    }

    [Fact]
    public void Operation_WithoutId_IsNamedAfterMethodAndPath()
    {
        var contract = Named("""{ "/api/users/{id}/posts": { "get": {} } }""");

        contract.Only().Name.Should().Be("GetUserPosts");
    }

    [Fact]
    public void Operations_WithoutIds_OfTwoVersions_AreToldApartByThem()
    {
        var contract = Named("""{ "/api/v2/users/{id}": { "get": {} }, "/api/v1/users/{id}": { "get": {} } }""");

        contract.Operations.Select(operation => operation.Name).Should().Equal("GetUserV2", "GetUser");
    }

    [Fact]
    public void Name_PinnedByTheOverlay_IsKept()
    {
        var contract = Named("""{ "/a": { "get": { "operationId": "x", "x-name": "Bind" } } }""");

        contract.Only().Name.Should().Be("Bind");
    }

    [Fact]
    public void Operations_WhoseNamesWouldBeEqualWithoutTheirGroup_KeepIt()
    {
        var contract = Named("""{ "/a": { "get": { "operationId": "list", "tags": ["things"] } }, "/b/c": { "get": { "operationId": "things.list", "tags": ["things"] } } }""");

        contract.Operations.Select(operation => operation.Name).Should().Equal("List", "ThingsList");
    }

    [Theory]
    [InlineData("thing", "Thing", "THING")]
    [InlineData("THING", "thing", "Thing")]
    public void Operations_OfOneName_AreToldApartByTheirMethods(string get, string put, string delete)
    {
        var contract = Named($$"""{ "/a": { "delete": { "operationId": "{{delete}}" }, "get": { "operationId": "{{get}}" }, "put": { "operationId": "{{put}}" } } }""");

        contract.Operations.Select(operation => operation.Name).Should().Equal("ThingDelete", "Thing", "ThingPut");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/posts", "/v1/users/{id}/posts")]
    [InlineData("/v1/users/{id}/posts", "/posts")]
    public void Operations_OfOneNameAndMethod_AreToldApartByTheirPaths_InAnyOrder(string first, string second)
    {
        var contract = Named($$"""{ "{{first}}": { "get": { "operationId": "list" } }, "{{second}}": { "get": { "operationId": "list" } } }""");

        contract.Operations.Single(operation => operation.Path == "/posts").Name.Should().Be("List");
        contract.Operations.Single(operation => operation.Path != "/posts").Name.Should().Be("ListV1UsersPosts");
        contract.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("get_type", "GetType")]
    [InlineData("send", "Send")]
    public void Operation_NamedLikeAMemberOfEveryObject_NeedsNoOtherName(string id, string name)
    {
        var contract = Named($$"""{ "/a": { "get": { "operationId": "{{id}}" } } }""");

        contract.Only().Name.Should().Be(name);
    }

    [Theory]
    [InlineData("list_voices", "ListAllVoices")]
    [InlineData("voices", "AllVoices")]
    public void Walk_IsNamedAfterItsOperation(string id, string walk)
    {
        var contract = Named($$"""{ "/a": { "get": { "operationId": "{{id}}", "x-all": true } } }""");

        contract.Only().Node.Text(Extension.Walk).Should().Be(walk);
    }

    [Fact]
    public void OperationId_SplitsAtItsOneUnderscore()
    {
        var contract = Named("""{ "/a": { "get": { "operationId": "embed v2_5", "tags": ["V1_1"] } } }""");

        contract.Only().Name.Should().Be("EmbedV2_5");
        contract.Only().Node.Text("operationId").Should().Be("V1x1_EmbedV2x5");
    }

    private static Contract Named(string paths) =>
        Given.Contract($$"""{ "openapi": "3.1.0", "paths": {{paths}} }""").After(new NameGroups(), new NameOperations());
}
