using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class PathNameTests
{
    [Theory]
    [InlineData("/users", "GetUsers")]
    [InlineData("/users/{id}", "GetUser")]
    [InlineData("/users/{id}/posts", "GetUserPosts")]
    [InlineData("/users/{userId}/posts/{postId}", "GetUserPost")]
    [InlineData("/repos/{owner}/{repo}/issues", "GetRepoIssues")]
    [InlineData("/user/{id}", "GetUserById")]
    [InlineData("/user/{user_id}", "GetUserById")]
    [InlineData("/weather/{lat}/{lon}", "GetWeatherByLatAndLon")]
    [InlineData("/{id}", "GetById")]
    [InlineData("/", "Get")]
    [InlineData("/api/v1.2/billing-plans/{plan}:cancel", "GetBillingPlanCancel")]
    [InlineData("/v2", "GetV2")]
    [InlineData("/odata/Orders({key})/Lines", "GetOdataOrderLines")]
    [InlineData("/名前/{id}", "Get名前ById")]
    public void First_OfTheCandidates(string path, string name) => PathName.Candidates("get", path).First().Should().Be(name);

    [Fact]
    public void Others_SayMore() =>
        PathName.Candidates("get", "/v1/a-b/{id}").Should().Equal("GetABById", "GetABByIdV1", "GetV1ABById", "GetSlashV1SlashAMinusBSlashOpenBraceIdCloseBrace");

    [Theory]
    [InlineData("List", "/posts", "Posts", "Posts")]
    [InlineData("GetUser", "/v2/users/{id}", "V2", "V2ById")]
    [InlineData("GetThing", "/things/{name}", "", "ByName")]
    public void Differences(string name, string path, string words, string withParameters) => PathName.Differences(name, path).Should().Equal(words, withParameters);
}
