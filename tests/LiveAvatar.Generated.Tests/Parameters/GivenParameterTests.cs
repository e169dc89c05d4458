using LiveAvatar.Generated.Tests.Samples;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Parameters;

/// <summary>What is sent of a parameter that is given, and of one that is not.</summary>
public sealed class GivenParameterTests
{
    private const ParameterStyle Form = ParameterStyle.Form;
    private const ParameterStyle Exploded = ParameterStyle.Form | ParameterStyle.Explode;

    private readonly OperationRequest _request = new(new OperationDescriptor("Samples.Any", "GET", "/v1", OperationCredentials.ApiKey, OperationResult.None));

    [Fact]
    public void Required_ButNotGiven_IsRefusedWithItsName()
    {
        ShouldBeRefused(request => request.RequiredQuery("q", (string?)null, "given"));
        ShouldBeRefused(request => request.RequiredQuery("q", (IReadOnlyList<string>?)null, "given"));
        ShouldBeRefused(request => request.RequiredQuery("q", default(SampleColor), "given"));
        ShouldBeRefused(request => request.RequiredHeader("X-A", (string?)null, "given"));
        ShouldBeRefused(request => request.RequiredHeader("X-A", default(SampleColor), "given"));
        ShouldBeRefused(request => request.RequiredCookie("c", (string?)null, "given"));
        _request.Target.Should().Be("/v1");
    }

    [Fact]
    public void Required_AndGiven_IsSent()
    {
        _request.RequiredQuery("q", SampleColor.Red, "q").RequiredQuery("list", ["a", "b"], "list").RequiredHeader("X-A", 5, "a").RequiredCookie("c", true, "c");

        _request.Target.Should().Be("/v1?q=RED&list=a&list=b");
        _request.Headers.Should().BeEquivalentTo([new KeyValuePair<string, string>("X-A", "5")]);
        _request.Cookies.Should().Equal("c=true");
    }

    [Fact]
    public void Optional_AndNotGiven_IsLeftOut()
    {
        _request.Query("q", (string?)null).Query("list", (IReadOnlyList<string>?)null).Query("json", (object?)null, ParameterStyle.Json)
            .Header("X-A", (string?)null).Header("X-B", (object?)null, ParameterStyle.Json).Cookie("c", (string?)null);

        (_request.Target, _request.Headers, _request.Cookies).Should().Be(("/v1", null, null));
    }

    [Fact]
    public void NameOfAParameter_IsEscaped()
    {
        _request.Query("a b", 1).Query("c&d", new List<int> { 1 }, Form).Cookie("e;f", 1);

        _request.Target.Should().Be("/v1?a%20b=1&c%26d=1");
        _request.Cookies.Should().Equal("e%3Bf=1");
    }

    [Theory]
    [InlineData("[[1,2],\"a b\",{\"c\":null},null]", "q=%5B1%2C2%5D,a%20b,%7B%22c%22%3Anull%7D", "q=%5B1%2C2%5D&q=a%20b&q=%7B%22c%22%3Anull%7D")]
    [InlineData("{\"a\":null,\"b\":[1],\"c d\":true}", "q=b,%5B1%5D,c%20d,true", "b=1&c%20d=true")]
    [InlineData("[]", null, null)]
    [InlineData("[null]", null, null)]
    [InlineData("{}", null, null)]
    public void ValuesWithinValues_AreJson_AndNullIsLeftOut(string json, string? together, string? apart)
    {
        var value = JToken.Parse(json);

        Of(Form).Should().Be(together is null ? "/v1" : "/v1?" + together);
        Of(Exploded).Should().Be(apart is null ? "/v1" : "/v1?" + apart);

        string Of(ParameterStyle style) => new OperationRequest(_request.Operation).Query("q", value, style).Target;
    }

    [Fact]
    public void ListOfObjects_IsTheJsonOfEach()
    {
        _request.Query("q", (IReadOnlyList<SamplePatch>)[new SamplePatch { Name = "a" }, new SamplePatch()]);

        _request.Target.Should().Be("/v1?q=%7B%22name%22%3A%22a%22%7D&q=%7B%7D");
    }

    [Fact]
    public void HeaderOfAnObject_IsOneLineOfAscii()
    {
        _request.Header("X-A", new SamplePatch { Name = "ü" }, ParameterStyle.Json);

        _request.Headers!.Single().Value.Should().Be("""{"name":"\u00fc"}""");
    }

    [Fact]
    public void ReservedCharacters_StayWhereTheStyleSaysSo()
    {
        const string Reserved = ":/?@!$'()*,;=[]";

        _request.Query("q", Reserved, Exploded | ParameterStyle.Reserved).Query("r", "&#+%", Exploded | ParameterStyle.Reserved).Query("s", Reserved);

        _request.Target.Should().Be($"/v1?q={Reserved}&r=%26%23%2B%25&s={Uri.EscapeDataString(Reserved)}");
    }

    private void ShouldBeRefused(Func<OperationRequest, OperationRequest> give) =>
        _request.Invoking(give).Should().Throw<ArgumentException>().WithMessage("Samples.Any needs a value for 'given'.*");
}
