using LiveAvatar.Generated.Tests.Samples;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class WrappedValueTests
{
    [Fact]
    public void Union_OfValuesAndObjects_IsReadByWhatComes()
    {
        var values = WireReaderTests.Read<IReadOnlyList<SampleValue?>>("""["2024-05-06T07:08:09Z",[1,null,3],{"id":"a"},null]""");

        values[0].Should().BeOfType<SampleValueText>().Which.Value.Should().Be("2024-05-06T07:08:09Z");
        values[1].Should().BeOfType<SampleValueList>().Which.Value.Should().Equal(1, 0, 3);
        values[2].Should().BeOfType<SampleValueObject>().Which.Id.Should().Be("a");
        values[3].Should().BeNull();
    }

    [Fact]
    public void Union_IsWrittenAsTheValues() => SentTests.Write(new SampleValue?[]
    {
        new SampleValueText { Value = "t" }, new SampleValueList { Value = [1, 2] }, new SampleValueText(), new SampleValueObject { Id = "a" }, null,
    }).Should().Be("""["t",[1,2],null,{"id":"a"},null]""");

    [Fact]
    public void Value_AskedForByName_IsThat()
    {
        WireReaderTests.Read<SampleValueText>("\"t\"").Value.Should().Be("t");
        WireReaderTests.Read<SampleValueText?[]>("[null]").Should().Equal([null]);
    }

    [Fact]
    public void Value_OfAKindThatTheUnionLacks_IsUnreadable() =>
        WireReaderTests.ProblemOf<SampleValue>("true").Should().Be("its answer can't be read: A SampleValue was expected at '', and not a Boolean.");
}
