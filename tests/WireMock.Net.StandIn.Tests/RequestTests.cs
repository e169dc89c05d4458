using System.Net;
using WireMock.Matchers;
using WireMock.RequestBuilders;

namespace WireMock.Net.StandIn.Tests;

public class RequestTests : MockedServer
{
    [Theory]
    [InlineData("/v1/voices", true)]
    [InlineData("/v1/voices?page=2", true)]
    [InlineData("/v1/voices/1", false)]
    [InlineData("/V1/voices", false)]
    public Task WithPath_Text_IsTheWholePath(string path, bool fits) => Expect(Request.Create().WithPath("/v1/voices"), path, fits);

    [Theory]
    [InlineData("/v1/voices/1", true)]
    [InlineData("/v1/voices/1/2", true)]
    [InlineData("/v1/secrets/1", false)]
    public Task WithPath_Wildcard_StandsForAnyCharacters(string path, bool fits) => Expect(Request.Create().WithPath("/v1/voices/*"), path, fits);

    [Theory]
    [InlineData("/a", true)]
    [InlineData("/b", true)]
    [InlineData("/c", false)]
    public Task WithPath_Several_AnyOfThem(string path, bool fits) => Expect(Request.Create().WithPath("/a", "/b"), path, fits);

    [Theory]
    [InlineData("/v1/1", true)]
    [InlineData("/v1/x", false)]
    public Task WithPath_Regex(string path, bool fits) => Expect(Request.Create().WithPath(new RegexMatcher("^/v1/[0-9]+$")), path, fits);

    [Fact]
    public void WithPath_NoSlash_IsRefused()
    {
        var act = () => Request.Create().WithPath("v1");

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("/?page=2", true)]
    [InlineData("/?page=3", false)]
    [InlineData("/?page=2&page=3", false)]
    [InlineData("/", false)]
    public Task WithParam_Value(string path, bool fits) => Expect(Request.Create().WithParam("page", "2"), path, fits);

    [Theory]
    [InlineData("/?page=", true)]
    [InlineData("/?Page=1", false)]
    [InlineData("/", false)]
    public Task WithParam_NameOnly(string path, bool fits) => Expect(Request.Create().WithParam("page"), path, fits);

    [Theory]
    [InlineData("/?id=a&id=b", true)]
    [InlineData("/?id=a", false)]
    public Task WithParam_SeveralValues_AllMustCome(string path, bool fits) => Expect(Request.Create().WithParam("id", "a", "b"), path, fits);

    [Theory]
    [InlineData("/?q=a%20b", true)]
    [InlineData("/?q=ab", false)]
    public Task WithParam_Matcher_SeesTheDecodedValue(string path, bool fits) =>
        Expect(Request.Create().WithParam("q", new WildcardMatcher("a ?")), path, fits);

    private async Task Expect(IRequestBuilder request, string path, bool fits)
    {
        Answer(request, "fits");

        using var response = await Client.GetAsync(path);

        response.StatusCode.Should().Be(fits ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }
}
