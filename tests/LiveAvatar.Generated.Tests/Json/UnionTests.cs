using LiveAvatar.Generated.Tests.Samples;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class UnionTests
{
    [Fact]
    public async Task KnownVariants_AreTheirTypes_AtEveryDepth()
    {
        const string Json = """
            {"kind":"group","shapes":[{"kind":"circle","radius":1.0},{"kind":"group","shapes":[{"kind":"star","points":5}]},null]}
            """;

        var shape = await ReadingTests.ReadAsync<SampleShape>(Json);

        var shapes = shape.Should().BeOfType<SampleShapeGroup>().Which.Shapes!;
        shapes[0].Should().BeOfType<SampleCircle>().Which.Radius.Should().Be(1);
        shapes[1].Should().BeOfType<SampleShapeGroup>().Which.Shapes![0].Should().BeOfType<UnknownSampleShape>();
        shapes[2].Should().BeNull();
        SentTests.Write(shape).Should().Be(Json);
    }

    [Theory]
    [InlineData("""{"kind":"star","at":"2024-05-06T07:08:09Z","x":null}""")]
    [InlineData("""{"kind":5}""")]
    [InlineData("""{"kind":null}""")]
    [InlineData("""{"kind":{}}""")]
    [InlineData("{}")]
    public async Task UnknownVariant_IsSentBackAsItCame(string json)
    {
        var shape = await ReadingTests.ReadAsync<SampleShape>(json);

        shape.Should().BeOfType<UnknownSampleShape>();
        SentTests.Write(shape).Should().Be(json);
    }

    [Fact]
    public async Task Variant_AskedForByName_IsThatVariant()
    {
        (await ReadingTests.ReadAsync<SampleCircle>("""{"kind":"ellipse","radius":3,"new":1}""")).Should()
            .BeEquivalentTo(new { Kind = "ellipse", Radius = 3.0 });
        (await ReadingTests.ReadAsync<UnknownSampleShape>("""{"kind":"circle"}""")).Json["kind"]!.ToString().Should().Be("circle");
        (await ReadingTests.ReadAsync<ActiveSampleRun>("""{"id":"a","end_at":null}""")).AdditionalProperties.Should().ContainKey("end_at");
    }

    [Fact]
    public async Task Variant_UnknownPropertyInIt_IsKept()
    {
        var shape = await ReadingTests.ReadAsync<SampleShape>("""{"kind":"circle","radius":3.0,"new":1}""");

        SentTests.Write(shape).Should().Be("""{"kind":"circle","radius":3.0,"new":1}""");
    }

    [Theory]
    [InlineData("""{"id":"a","created_at":"2024-05-06T07:08:09Z"}""", typeof(ActiveSampleRun))]
    [InlineData("""{"id":"a","created_at":"2024-05-06T07:08:09Z","end_at":null}""", typeof(EndedSampleRun))]
    [InlineData("""{"id":"a","end_reason":"done"}""", typeof(EndedSampleRun))]
    [InlineData("""{"id":"a"}""", typeof(UnknownSampleRun))]
    public async Task InterfaceUnion_IsToldApartByPresence(string json, Type type)
    {
        var run = await ReadingTests.ReadAsync<ISampleRun>(json);

        run.Should().BeOfType(type);
        if (run is UnknownSampleRun)
        {
            SentTests.Write(run).Should().Be(json);
        }
    }

    [Fact]
    public void Variant_MadeByTheCaller_IsWrittenWithItsConstant()
    {
        SentTests.Write(new SampleCircle { Radius = 2 }).Should().Be("""{"kind":"circle","radius":2.0}""");
    }
}
