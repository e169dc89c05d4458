using LiveAvatar.Generated.Tests.Samples;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class WireJsonTests
{
    public static TheoryData<object?, int?> Codes => new()
    {
        { 1000L, 1000 },
        { (long)int.MaxValue, int.MaxValue },
        { (long)int.MinValue, int.MinValue },
        { int.MaxValue + 1L, null },
        { int.MinValue - 1L, null },
        { "1001", 1001 },
        { "-1", -1 },
        { "1 ", null },
        { "many", null },
        { new JValue(1002L), 1002 },
        { new JArray(), null },
        { 1.5, null },
        { null, null },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_IsAnInteger_OrNone(object? value, int? code) => WireJson.Code(value).Should().Be(code);

    [Fact]
    public void Text_IsOneLineOfAscii() => WireJson.TextOf(JToken.Parse("""{"a": "ü\n🎙", "b": [1, null]}""")).Should().Be("""{"a":"\u00fc\n\ud83c\udf99","b":[1,null]}""");

    [Fact]
    public void Token_OfJson_IsThatJson()
    {
        var json = new JObject { ["at"] = "2024-05-06T07:08:09Z" };

        WireJson.ToToken(json, "body").Should().BeSameAs(json);
    }

    [Fact]
    public void Token_OfAModel_IsWhatWouldBeSent()
    {
        WireJson.ToToken(SampleRequest.Valid(), "body").ToString(Newtonsoft.Json.Formatting.None).Should()
            .Be("""{"name":"n","size":1,"color":"RED","mode":"FULL","note":null}""");
        FluentActions.Invoking(() => WireJson.ToToken(new SampleRequest(), "body")).Should().Throw<ArgumentException>().WithParameterName("body");
    }

    [Fact]
    public void ReadModel_ThatIsUsedAgain_TakesNothingFromBefore()
    {
        var sample = new Sample { Tags = ["old"], Sizes = new Dictionary<string, long>(StringComparer.Ordinal) { ["old"] = 1 } };

        using var reader = JObject.Parse("""{"tags":["new"],"sizes":{"new":2}}""").CreateReader();
        WireJson.Serializer.Populate(reader, sample);

        sample.Tags.Should().Equal("new");
        sample.Sizes.Should().ContainSingle().Which.Key.Should().Be("new");
    }
}
