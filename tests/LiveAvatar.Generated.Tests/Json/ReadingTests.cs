using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class ReadingTests
{
    [Fact]
    public async Task Model_EveryProperty_IsRead()
    {
        var sample = await ReadAsync<Sample>("""
            {"id":"a","count":5,"ratio":0.5,"key":"0f8fad5b-d9cb-469f-a165-70867728950e","is_active":true,"created_at":"2024-05-06T07:08:09.5Z",
            "ended_at":"2024-05-06T07:08:09+02:00","color":"RED","second_color":"PUCE","tags":["x","y"],"numbers":[1,2],"sizes":{"s":1},
            "anything":{"at":"2024-05-06T07:08:09Z"},"shape":{"kind":"circle","radius":2}}
            """);

        sample.Id.Should().Be("a");
        sample.Count.Should().Be(5);
        sample.Ratio.Should().Be(0.5);
        sample.Key.Should().Be("0f8fad5b-d9cb-469f-a165-70867728950e");
        sample.IsActive.Should().BeTrue();
        sample.CreatedAt.Should().BeExactly(new DateTimeOffset(2024, 5, 6, 7, 8, 9, 500, TimeSpan.Zero));
        sample.EndedAt.Should().BeExactly(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)));
        sample.Color.Should().Be(SampleColor.Red);
        sample.SecondColor.Should().Be(new SampleColor("PUCE"));
        sample.Tags.Should().Equal("x", "y");
        sample.Numbers.Should().Equal(1, 2);
        sample.Sizes.Should().Equal(new Dictionary<string, long>(StringComparer.Ordinal) { ["s"] = 1 });
        sample.Anything!["at"]!.Type.Should().Be(JTokenType.String);
        sample.Shape.Should().BeOfType<SampleCircle>().Which.Radius.Should().Be(2);
        sample.AdditionalProperties.Should().BeNull();
    }

    [Fact]
    public async Task Model_EveryPropertyMissing_HasDefaults()
    {
        var sample = await ReadAsync<Sample>("{}");

        sample.Should().BeEquivalentTo(new Sample());
    }

    [Fact]
    public async Task Model_EveryPropertyNull_HasDefaults()
    {
        var names = typeof(Sample).GetProperties().SelectMany(property => property.GetCustomAttributes(typeof(JsonPropertyAttribute), inherit: true))
            .Cast<JsonPropertyAttribute>().Select(attribute => $"\"{attribute.PropertyName}\":null");

        var sample = await ReadAsync<Sample>("{" + string.Join(',', names) + "}");

        sample.Should().BeEquivalentTo(new Sample());
    }

    [Fact]
    public async Task List_NullAmongValues_IsTheDefault()
    {
        var sample = await ReadAsync<Sample>("""{"numbers":[1,null,3],"sizes":{"s":null,"m":2},"tags":["x",null]}""");

        sample.Numbers.Should().Equal(1, 0, 3);
        sample.Sizes.Should().Equal(new Dictionary<string, long>(StringComparer.Ordinal) { ["s"] = 0, ["m"] = 2 });
        sample.Tags.Should().Equal("x", null);
    }

    [Fact]
    public async Task List_OfValues_IsRead()
    {
        (await ReadAsync<IReadOnlyList<SampleColor>>("""["RED",null,"PUCE"]""")).Should().Equal(SampleColor.Red, default, "PUCE");
        (await ReadAsync<IReadOnlyList<DateTimeOffset>>("""["2024-05-06",null]""")).Should()
            .Equal(new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero), default);
        (await ReadAsync<IReadOnlyList<double?>>("[1,null,2.5]")).Should().Equal(1, null, 2.5);
        (await ReadAsync<IReadOnlyDictionary<string, bool>>("""{"a":true,"b":null}""")).Values.Should().Equal(true, false);
    }

    [Fact]
    public async Task Model_UnknownProperties_AreKeptAndSentBack()
    {
        var sample = await ReadAsync<Sample>("""
            {"id":"a","new":{"x":["2024-05-06T07:08:09Z",null]},"none":null,"$type":"System.Object, mscorlib"}
            """);

        sample.AdditionalProperties.Should().ContainKeys("new", "none", "$type");
        SentTests.Write(sample).Should().Contain("""
            "new":{"x":["2024-05-06T07:08:09Z",null]},"none":null,"$type":"System.Object, mscorlib"
            """);
    }

    [Fact]
    public async Task References_InTheJson_AreProperties()
    {
        var samples = await ReadAsync<IReadOnlyList<Sample>>("""[{"$id":"1","id":"a"},{"$ref":"1","id":"b"}]""");

        samples.Select(sample => sample.Id).Should().Equal("a", "b");
        samples[1].AdditionalProperties.Should().ContainKey("$ref");
    }

    [Fact]
    public async Task Enum_ScalarsOfOtherTypes_AreItsText()
    {
        (await ReadAsync<SampleColor>("5")).Value.Should().Be("5");
        (await ReadAsync<SampleColor>("true")).Value.Should().Be("true");
    }

    [Theory]
    [InlineData("2024-05-06T07:08:09", "2024-05-06T07:08:09.0000000+00:00")]
    [InlineData("2024-05-06T07:08:09.123456Z", "2024-05-06T07:08:09.1234560+00:00")]
    [InlineData("2024-05-06T07:08:09.123456789Z", "2024-05-06T07:08:09.1234568+00:00")]
    [InlineData("2024-05-06 07:08:09+05:30", "2024-05-06T07:08:09.0000000+05:30")]
    [InlineData("2024-05-06", "2024-05-06T00:00:00.0000000+00:00")]
    public async Task Time_AnyForm_IsRead(string text, string expected)
    {
        var sample = await ReadAsync<Sample>($$"""{"created_at":"{{text}}","ended_at":"{{text}}"}""");

        sample.CreatedAt.ToString("O").Should().Be(expected);
        sample.EndedAt.Should().BeExactly(sample.CreatedAt);
    }

    internal static async Task<T> ReadAsync<T>(string data)
    {
        using var client = Clients.Of(StubHandler.Json($$"""{"data":{{data}} }"""));
        return await new SampleOperations(client).GetAsync<T>();
    }
}
