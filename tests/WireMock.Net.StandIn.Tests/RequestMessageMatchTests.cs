using System.Net;
using WireMock.Matchers;
using WireMock.RequestBuilders;

namespace WireMock.Net.StandIn.Tests;

public class RequestMessageMatchTests : MockedServer
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task UsingMethods_EachIsAnsweredByItsOwn(string method)
    {
        Answer(Request.Create().UsingGet(), "GET");
        Answer(Request.Create().UsingPost(), "POST");
        Answer(Request.Create().UsingPut(), "PUT");
        Answer(Request.Create().UsingPatch(), "PATCH");
        Answer(Request.Create().UsingMethod("DELETE"), "DELETE");

        using var response = await Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"));

        (await response.Content.ReadAsStringAsync()).Should().Be(method);
    }

    [Fact]
    public async Task UsingAnyMethod_EveryMethodFits()
    {
        Answer(Request.Create().WithPath("/*").UsingAnyMethod(), "any");

        using var response = await Client.DeleteAsync("/");

        (await response.Content.ReadAsStringAsync()).Should().Be("any");
    }

    [Theory]
    [InlineData("X-API-KEY", "key-1", true)]
    [InlineData("x-api-key", "KEY-1", true)]
    [InlineData("X-API-KEY", "other", false)]
    [InlineData("X-OTHER", "key-1", false)]
    public Task WithHeader_Pattern_IgnoresCase(string name, string value, bool fits) =>
        ExpectHeader(Request.Create().WithHeader("X-API-KEY", "key-*"), name, value, fits);

    [Theory]
    [InlineData("X-API-KEY", false)]
    [InlineData("X-OTHER", true)]
    public Task WithHeader_RejectOnMatch_WantsItAbsent(string name, bool fits) =>
        ExpectHeader(Request.Create().WithHeader("X-API-KEY", "*", MatchBehaviour.RejectOnMatch), name, "key", fits);

    [Theory]
    [InlineData("key", true)]
    [InlineData("KEY", false)]
    public Task WithHeader_Matcher_MindsCase(string value, bool fits) =>
        ExpectHeader(Request.Create().WithHeader("X-API-KEY", new ExactMatcher("key")), "X-API-KEY", value, fits);

    [Theory]
    [InlineData("la_session=abc", true)]
    [InlineData("a=1; la_session=abd", true)]
    [InlineData("la_session=xyz", false)]
    [InlineData("other=abc", false)]
    public Task WithCookie_Pattern(string cookies, bool fits) =>
        ExpectHeader(Request.Create().WithCookie("la_session", "ab*"), "Cookie", cookies, fits);

    [Theory]
    [InlineData("la_session=abc", true)]
    [InlineData("la_session=abd", false)]
    public Task WithCookie_Matcher(string cookies, bool fits) =>
        ExpectHeader(Request.Create().WithCookie("la_session", new ExactMatcher("abc")), "Cookie", cookies, fits);

    [Theory]
    [InlineData("hello world", true)]
    [InlineData("hello", false)]
    public Task WithBody_Pattern(string body, bool fits) => ExpectBody(Request.Create().WithBody("hello *"), body, fits);

    [Theory]
    [InlineData("""{ "b": [1, null], "a": "x" }""", true)]
    [InlineData("""{ "a": "x" }""", false)]
    [InlineData("""{ "b": [1, null], "a": "x", "c": 1 }""", false)]
    [InlineData("not json", false)]
    public Task WithBody_JsonMatcher_IgnoresLayoutAndOrder(string body, bool fits) =>
        ExpectBody(Request.Create().WithBody(new JsonMatcher("""{"a":"x","b":[1,null]}""")), body, fits);

    [Theory]
    [InlineData("""{"a":"x"}""", true)]
    [InlineData("""{"a":"y"}""", false)]
    public Task WithBodyAsJson_Object(string body, bool fits) => ExpectBody(Request.Create().WithBodyAsJson(new { a = "x" }), body, fits);

    private async Task ExpectHeader(IRequestBuilder request, string name, string value, bool fits)
    {
        Answer(request, "fits");
        using var message = new HttpRequestMessage(HttpMethod.Get, "/");
        message.Headers.Add(name, value);

        using var response = await Client.SendAsync(message);

        response.StatusCode.Should().Be(fits ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    private async Task ExpectBody(IRequestBuilder request, string body, bool fits)
    {
        Answer(request, "fits");

        using var response = await Client.PostAsync("/", new StringContent(body));

        response.StatusCode.Should().Be(fits ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }
}
