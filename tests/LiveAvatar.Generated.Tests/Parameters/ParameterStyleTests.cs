using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Parameters;

/// <summary>The styles of OpenAPI, by the examples of its own table: "blue", [blue, black], {R: 100, G: 200}.</summary>
public sealed class ParameterStyleTests
{
    private static readonly OperationDescriptor Descriptor =
        new("Samples.Any", "GET", "/v1/{color}", OperationCredentials.ApiKey, OperationResult.None);

    [Theory]
    [InlineData(0, "blue", "blue,black", "R,100,G,200")]
    [InlineData(0x10, "blue", "blue,black", "R=100,G=200")]
    [InlineData(1, ".blue", ".blue,black", ".R,100,G,200")]
    [InlineData(0x11, ".blue", ".blue.black", ".R=100.G=200")]
    [InlineData(2, ";color=blue", ";color=blue,black", ";color=R,100,G,200")]
    [InlineData(0x12, ";color=blue", ";color=blue;color=black", ";R=100;G=200")]
    [InlineData(7, "%22blue%22", "%5B%22blue%22%2C%22black%22%5D", "%7B%22R%22%3A100%2C%22G%22%3A200%7D")]
    public void Path_OfAStyle_IsWrittenAsOpenApiShowsIt(int style, string scalar, string list, string map)
    {
        string Target(object value) => new OperationRequest(Descriptor).Path("color", value, "color", (ParameterStyle)style).Target;

        Target("blue").Should().Be("/v1/" + scalar);
        Target(Colors).Should().Be("/v1/" + list);
        Target(Channels).Should().Be("/v1/" + map);
    }

    [Theory]
    [InlineData(3, "color=blue", "color=blue,black", "color=R,100,G,200")]
    [InlineData(0x13, "color=blue", "color=blue&color=black", "R=100&G=200")]
    [InlineData(4, "color=blue", "color=blue%20black", "color=R%20100%20G%20200")]
    [InlineData(5, "color=blue", "color=blue%7Cblack", "color=R%7C100%7CG%7C200")]
    [InlineData(0x16, "color=blue", "color%5B0%5D=blue&color%5B1%5D=black", "color%5BR%5D=100&color%5BG%5D=200")]
    [InlineData(7, "color=%22blue%22", "color=%5B%22blue%22%2C%22black%22%5D", "color=%7B%22R%22%3A100%2C%22G%22%3A200%7D")]
    public void Query_OfAStyle_IsWrittenAsOpenApiShowsIt(int style, string scalar, string list, string map)
    {
        string Target(object value) => new OperationRequest(Descriptor).Query("color", value, (ParameterStyle)style).Target;

        Target("blue").Should().Be("/v1/{color}?" + scalar);
        Target(Colors).Should().Be("/v1/{color}?" + list);
        Target(Channels).Should().Be("/v1/{color}?" + map);
    }

    [Theory]
    [InlineData(0, "blue", "blue,black", "R,100,G,200")]
    [InlineData(0x10, "blue", "blue,black", "R=100,G=200")]
    public void Header_OfAStyle_IsWrittenAsOpenApiShowsIt(int style, string scalar, string list, string map)
    {
        string Value(object value) => new OperationRequest(Descriptor).Header("X-Color", value, (ParameterStyle)style).Headers!.Single().Value;

        Value("blue").Should().Be(scalar);
        Value(Colors).Should().Be(list);
        Value(Channels).Should().Be(map);
    }

    [Fact]
    public void DeepObject_OfNestedValues_NamesEachByItsWay()
    {
        var filter = JObject.Parse("""{ "a": { "b": [1, { "c": true }] }, "n": null }""");

        var target = new OperationRequest(Descriptor).Query("f", filter, ParameterStyle.DeepObject | ParameterStyle.Explode).Target;

        Uri.UnescapeDataString(target).Should().Be("/v1/{color}?f[a][b][0]=1&f[a][b][1][c]=true");
    }

    [Fact]
    public void ExplodedObject_OfNestedValues_RepeatsLists_AndWritesObjectsAsJson()
    {
        var filter = JObject.Parse("""{ "tags": ["a", "b", null], "size": { "min": 1 }, "none": [], "n": null }""");

        var target = new OperationRequest(Descriptor).Query("f", filter).Target;

        Uri.UnescapeDataString(target).Should().Be("""/v1/{color}?tags=a&tags=b&size={"min":1}""");
    }

    [Theory]
    [InlineData("/v1/{a}{b}", ".", ".")]
    [InlineData("/v1/.{a}/{b}", ".", "x")]
    [InlineData("/v1/{a}./{b}", ".", "x")]
    public void Path_WhoseSegmentWouldLeadElsewhere_IsRefused(string route, string a, string b)
    {
        var descriptor = new OperationDescriptor("Samples.Any", "GET", route, OperationCredentials.ApiKey, OperationResult.None);

        var act = () => new OperationRequest(descriptor).Path("a", a, "a").Path("b", b, "b");

        act.Should().Throw<ArgumentException>().WithMessage("*it would lead to another address.*");
    }

    [Fact]
    public void Path_OfSeveralValuesInASegment_TakesDots()
    {
        var descriptor = new OperationDescriptor("Samples.Any", "GET", "/v1/{a}...{b}/{c}.json", OperationCredentials.ApiKey, OperationResult.None);

        new OperationRequest(descriptor).Path("a", ".", "a").Path("b", "..", "b").Path("c", ".", "c").Target.Should().Be("/v1/....../..json");
    }

    [Fact]
    public void Models_AreWrittenByTheirNamesInJson()
    {
        var target = new OperationRequest(Descriptor).Query("filter", new SamplePatch { Name = "a&b", Color = SampleColor.Red }).Target;

        target.Should().Be("/v1/{color}?color=RED&name=a%26b");
    }

    [Fact]
    public void Model_WithoutWhatIsRequired_IsRefused()
    {
        var act = () => new OperationRequest(Descriptor).Query("filter", new SampleRequest());

        act.Should().Throw<ArgumentException>().WithMessage("SampleRequest.Name must be set: the API requires 'name'.*");
    }

    [Fact]
    public void Reserved_StaysAsItIs_ButForWhereTheValueWouldEnd()
    {
        var target = new OperationRequest(Descriptor).Query("q", "a/b?c=d&e#f+g%h:i é", ParameterStyle.Form | ParameterStyle.Explode | ParameterStyle.Reserved).Target;

        target.Should().Be("/v1/{color}?q=a/b?c=d%26e%23f%2Bg%25h:i%20%C3%A9");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Path_WithoutAValue_IsRefused(int style)
    {
        var act = () => new OperationRequest(Descriptor).Path("color", Array.Empty<string>(), "color", (ParameterStyle)style);

        act.Should().Throw<ArgumentException>().WithMessage("Samples.Any needs a value for 'color'*");
    }

    [Theory]
    [InlineData(0, "..")]
    [InlineData(1, ".")]
    public void Path_ThatWouldLeadElsewhere_IsRefused(int style, string value)
    {
        var act = () => new OperationRequest(Descriptor).Path("color", value, "color", (ParameterStyle)style);

        act.Should().Throw<ArgumentException>().WithMessage("*it would lead to another address.*");
    }

    [Fact]
    public void Query_OfARouteThatHasOne_IsAddedToIt() =>
        new OperationRequest(new OperationDescriptor("S.A", "GET", "/v1?a=b", OperationCredentials.None, OperationResult.None)).Query("c", 1).Target.Should().Be("/v1?a=b&c=1");

    [Fact]
    public async Task Cookies_StandInOneHeader_Escaped_BesideTheCredential()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address, options => options.LaSession = "cookie-1");
        var descriptor = new OperationDescriptor("S.A", "GET", "/v1", OperationCredentials.ApiKey | OperationCredentials.LaSession, OperationResult.None);

        await client.SendAsync(
            new OperationRequest(descriptor).RequiredCookie("crumb", "a; b=c\r\nX-Evil: 1", "crumb").Cookie("ids", Colors, ParameterStyle.Form).Cookie("none", (string?)null),
            options: null, CancellationToken.None);

        Headers(server).Should().Contain("Cookie: la_session=cookie-1; crumb=a%3B%20b%3Dc%0D%0AX-Evil%3A%201; ids=blue,black");
    }

    [Fact]
    public async Task Headers_ThatDescribeABody_AreSentToo()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);
        var descriptor = new OperationDescriptor("S.A", "PUT", "/v1", OperationCredentials.ApiKey, OperationResult.None);

        await client.SendAsync(
            new OperationRequest(descriptor).Header("Content-Language", "de").Header("If-Match", "\"x\"").Body(new SamplePatch(), "body"), options: null, CancellationToken.None);

        Headers(server).Should().Contain("Content-Language: de").And.Contain("If-Match: \"x\"");
    }

    [Fact]
    public async Task Header_ThatWouldBreakOut_IsRefused()
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.SendAsync(new OperationRequest(Descriptor).Path("color", "x", "color").Header("X-A", "a\r\nX-Evil: 1"), options: null, CancellationToken.None);

        await act.Should().ThrowAsync<ArgumentException>().WithMessage("*'X-A'*");
    }

    private static string[] Colors => ["blue", "black"];

    private static Dictionary<string, int> Channels => new(StringComparer.Ordinal) { ["R"] = 100, ["G"] = 200 };

    private static string[] Headers(RawServer server) => server.Requests.Single().Split("\r\n\r\n")[0].Split("\r\n");
}
