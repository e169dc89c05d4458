using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class RoutePathTests
{
    [Theory]
    [InlineData("/v1/things/{id}", "/v1/things/{id}")]
    [InlineData("/things/", "/things/")]
    [InlineData("things", "/things")]
    [InlineData("/things#all", "/things")]
    [InlineData("/things?kind=a&id={id}", "/things?kind=a&id={id}")]
    [InlineData("/a b/{a b}", "/a%20b/{a b}")]
    [InlineData("/a%20b/100%", "/a%20b/100%25")]
    [InlineData("/things/{id", "/things/%7Bid")]
    [InlineData("/id}/{}", "/id%7D/%7B%7D")]
    [InlineData("/\\\"", "/%5C%22")]
    [InlineData("/größe/$a:(1)/*", "/größe/$a:(1)/*")]
    public void Path_IsWhatAnAddressCanHold(string path, string route) => RoutePath.Of(path).Should().Be(route);
}
