namespace LiveAvatar.Generated.Tests.Json;

public class TimeOfDayTests
{
    [Theory]
    [InlineData("09:30:00", "09:30:00", null)]
    [InlineData("09:30", "09:30:00", null)]
    [InlineData("09:30:00Z", "09:30:00", "00:00:00")]
    [InlineData("09:30:00.25+02:00", "09:30:00.2500000", "02:00:00")]
    [InlineData("09:30:00.123456789-05:30", "09:30:00.1234567", "-05:30:00")]
    [InlineData("23:59:59.9999999z", "23:59:59.9999999", "00:00:00")]
    public void TryGetTime_OfATime_IsThatTime(string text, string expected, string? offset)
    {
        new TimeOfDay(text).TryGetTime(out var time, out var distance).Should().BeTrue();
        time.Should().Be(Span(expected));
        distance.Should().Be(offset is null ? null : Span(offset));
    }

    [Theory]
    [InlineData("24:00:00")]
    [InlineData("25:00:00")]
    [InlineData("09:60:00")]
    [InlineData("09:30:60")]
    [InlineData("x09:30:00")]
    [InlineData("09:30:00x")]
    [InlineData("09:30:00+24:00")]
    [InlineData("09:30:00+0200")]
    [InlineData("noon")]
    [InlineData("")]
    public void TryGetTime_OfAnythingElse_IsNone(string text) => new TimeOfDay(text).TryGetTime(out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("09:30:00", null, "09:30:00")]
    [InlineData("09:30:00.5000000", "00:00:00", "09:30:00.5Z")]
    [InlineData("00:00:00", "-05:30:00", "00:00:00-05:30")]
    public void Time_IsWrittenAsRfc3339(string time, string? offset, string expected) =>
        new TimeOfDay(Span(time), offset is null ? null : Span(offset)).Value.Should().Be(expected);

    [Theory]
    [InlineData("1.00:00:00")]
    [InlineData("-00:00:01")]
    public void Time_OutsideOfADay_IsRefused(string time) =>
        FluentActions.Invoking(() => new TimeOfDay(Span(time))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(time)).WithMessage("A time of day is less than 24 hours.*");

    [Fact]
    public void Time_OfNoneOrNearlyADay_IsTaken()
    {
        new TimeOfDay(TimeSpan.Zero).Value.Should().Be("00:00:00");
        new TimeOfDay(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1), TimeSpan.FromHours(2)).Value.Should().Be("23:59:59.9999999+02:00");
    }

    [Fact]
    public void Times_AreComparedByTheirTexts()
    {
        TimeOfDay one = new("09:30"), same = new("09:30"), other = new("09:30:00");

        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true, true));
        (one == other, one != other, one.Equals((object)other), one.Equals("09:30"), one.GetHashCode() == other.GetHashCode()).Should().Be((false, true, false, false, false));
        one.ToString(null, null).Should().Be("09:30");
    }

    [Fact]
    public void Default_IsNoTime()
    {
        default(TimeOfDay).TryGetTime(out _, out _).Should().BeFalse();
        default(TimeOfDay).ToString(null, null).Should().BeEmpty();
        default(TimeOfDay).GetHashCode().Should().Be(0);
    }

    [Fact]
    public void Null_IsRefused() => FluentActions.Invoking(() => new TimeOfDay(null!)).Should().Throw<ArgumentNullException>();

    private static TimeSpan Span(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
