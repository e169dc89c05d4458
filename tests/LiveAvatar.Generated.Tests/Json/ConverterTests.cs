using System.Globalization;
using LiveAvatar.Generated.Tests.Samples;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class ConverterTests
{
    [Theory]
    [InlineData("\"2024-05-06\"", "2024-05-06")]
    [InlineData("\"2024-05-06T23:30:00-08:00\"", "2024-05-06")]
    [InlineData("\"2024-05-06T23:30:00\"", "2024-05-06")]
    [InlineData("null", "0001-01-01")]
    public void Date_AnyForm_IsTheDay(string json, string expected) =>
        WireReaderTests.Read<DateTime[]>($"[{json}]").Should().Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void DateThatMayBeNull_IsReadAndWritten()
    {
        var dates = WireReaderTests.Read<DateTime?[]>("""["2024-05-06",null]""");

        dates.Should().Equal(new DateTime(2024, 5, 6), null);
        SentTests.Write(dates).Should().Be("""["2024-05-06",null]""");
    }

    [Theory]
    [InlineData("\"soon\"", "'soon'")]
    [InlineData("5", "'5'")]
    [InlineData("true", "'True'")]
    public void NoDateOrTime_IsUnreadable(string json, string shown)
    {
        WireReaderTests.ProblemOf<Dated>($$"""{"day":{{json}}}""").Should().Be($"its answer can't be read: {shown} at 'day' is not a date.");
        WireReaderTests.ProblemOf<Dated>($$"""{"time":{{json}}}""").Should().Be($"its answer can't be read: {shown} at 'time' is not a time.");
    }

    [Fact]
    public void TimeThatMayBeNull_IsReadAndWritten()
    {
        var times = WireReaderTests.Read<DateTimeOffset?[]>("""["2024-05-06T07:08:09Z",null]""");

        times.Should().Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), null);
        SentTests.Write(times).Should().Be("""["2024-05-06T07:08:09Z",null]""");
    }

    [Fact]
    public void ValuesOfATree_AreTakenAsTheyAre()
    {
        var time = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2));
        var id = new Guid("0f8fad5b-d9cb-469f-a165-70867728950e");

        new JValue(time).ToObject<DateTimeOffset>(WireJson.Serializer).Should().BeExactly(time);
        new JValue(id).ToObject<Guid>(WireJson.Serializer).Should().Be(id);
    }

    [Theory]
    [InlineData("\"0.10\"", "0.10")]
    [InlineData("\"1e2\"", "100")]
    [InlineData("5", "5")]
    [InlineData("2.5", "2.5")]
    public void DecimalText_AnyForm_IsTheNumber(string json, string expected)
    {
        var read = WireReaderTests.Read<Priced>($$"""{"price":{{json}},"most":{{json}}}""");

        read.Price.ToString(CultureInfo.InvariantCulture).Should().Be(expected);
        read.Most.Should().Be(read.Price);
    }

    [Fact]
    public void DecimalText_Null_LeavesTheDefault()
    {
        var read = WireReaderTests.Read<Priced>("""{"price":null,"most":null}""");

        (read.Price, read.Most).Should().Be((9m, 9m));
    }

    [Theory]
    [InlineData("\"1,5\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void DecimalText_OfNoNumber_IsUnreadable(string json) => WireReaderTests.ProblemOf<Priced>($$"""{"most":{{json}}}""")
        .Should().Be("its answer can't be read: The value at 'most' is not a decimal number in a string.");

    [Fact]
    public void Id_Null_IsNullOrTheDefault()
    {
        WireReaderTests.Read<Guid[]>("[null]").Should().Equal(Guid.Empty);
        WireReaderTests.Read<Guid?[]>("[null]").Should().Equal([null]);
    }

    [Fact]
    public void EnumThatMayBeNull_IsReadAndWritten()
    {
        var colors = WireReaderTests.Read<SampleColor?[]>("""["RED",null,2.5]""");

        colors.Should().Equal(SampleColor.Red, null, "2.5");
        SentTests.Write(colors).Should().Be("""["RED",null,"2.5"]""");
        SentTests.Write(new SampleColor[] { default }).Should().Be("[null]");
    }

    [Fact]
    public void Enum_OfAnObject_IsUnreadable() => WireReaderTests.ProblemOf<SampleColor[]>("[{}]")
        .Should().Be("its answer can't be read: A SampleColor was expected at '[0]', and not a StartObject.");

    [Fact]
    public void TextsWithAMeaning_AreReadAndWrittenAsTheyCame()
    {
        const string Json = """{"length":"P1M","most":null,"start":"09:30","end":"17:00:00+02:00"}""";

        var read = WireReaderTests.Read<Timed>(Json);

        (read.Length, read.Most, read.Start, read.End).Should().Be((new IsoDuration("P1M"), null, new TimeOfDay("09:30"), new TimeOfDay("17:00:00+02:00")));
        SentTests.Write(read).Should().Be("""{"length":"P1M","start":"09:30","end":"17:00:00+02:00"}""");
    }

    [Fact]
    public void TextWithAMeaning_NeverSetOrNull_IsNull()
    {
        WireReaderTests.Read<IsoDuration[]>("[null]").Should().Equal(default(IsoDuration));
        WireReaderTests.Read<IsoDuration?[]>("[null]").Should().Equal([null]);
        SentTests.Write(new[] { default, new IsoDuration("") }).Should().Be("[null,null]");
    }

    [Fact]
    public void TextWithAMeaning_OfANumber_IsUnreadable() => WireReaderTests.ProblemOf<IsoDuration[]>("[5]")
        .Should().Be("its answer can't be read: A text was expected at '[0]', and not a Integer.");

    [Fact]
    public void RawVariant_Null_IsNull() => WireReaderTests.Read<UnknownSampleShape?[]>("""[null,{"a":1}]""")[0].Should().BeNull();

    [Theory]
    [InlineData(typeof(DateConverter), typeof(DateTime), typeof(DateTimeOffset))]
    [InlineData(typeof(DateTimeOffsetConverter), typeof(DateTimeOffset), typeof(DateTime))]
    [InlineData(typeof(DecimalTextConverter), typeof(decimal), typeof(double))]
    [InlineData(typeof(GuidConverter), typeof(Guid), typeof(DateTime))]
    [InlineData(typeof(OpenEnumConverter<SampleColor>), typeof(SampleColor), typeof(DateTime))]
    public void Converter_IsForItsTypeAlone(Type converter, Type own, Type other)
    {
        var made = (Newtonsoft.Json.JsonConverter)Activator.CreateInstance(converter)!;

        made.CanConvert(own).Should().BeTrue();
        made.CanConvert(typeof(Nullable<>).MakeGenericType(own)).Should().BeTrue();
        made.CanConvert(other).Should().BeFalse();
        made.CanConvert(typeof(Nullable<>).MakeGenericType(other)).Should().BeFalse();
    }

    private sealed class Dated
    {
        public DateTime? Day { get; set; }

        public DateTimeOffset? Time { get; set; }
    }

    private sealed class Priced
    {
        [JsonConverter(typeof(DecimalTextConverter))]
        public decimal Price { get; set; } = 9;

        [JsonConverter(typeof(DecimalTextConverter))]
        public decimal? Most { get; set; } = 9;
    }

    private sealed class Timed
    {
        [JsonProperty("length")]
        public IsoDuration Length { get; set; }

        [JsonProperty("most")]
        public IsoDuration? Most { get; set; }

        [JsonProperty("start")]
        public TimeOfDay Start { get; set; }

        [JsonProperty("end")]
        public TimeOfDay? End { get; set; }
    }
}
