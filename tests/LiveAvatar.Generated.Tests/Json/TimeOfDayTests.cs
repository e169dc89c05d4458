namespace LiveAvatar.Generated.Tests.Json;

public class TimeOfDayTests
{
    [Theory]
    [InlineData("09:30:00", "09:30:00", null)]
    [InlineData("09:30", "09:30:00", null)]
    [InlineData("09:30:00Z", "09:30:00", "00:00:00")]
    [InlineData("09:30:00.25+02:00", "09:30:00.2500000", "02:00:00")]
    [InlineData("09:30:00.123456789-05:30", "09:30:00.1234567", "-05:30:00")]
    public void TryGetTime_OfATime_IsThatTime(string text, string expected, string? offset)
    {
        new TimeOfDay(text).TryGetTime(out var time, out var distance).Should().BeTrue();
        time.Should().Be(Span(expected));
        distance.Should().Be(offset is null ? null : Span(offset));
    }

    [Theory]
    [InlineData("25:00:00")]
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
    public void Time_OutsideOfADay_IsRefused(string time) => FluentActions.Invoking(() => new TimeOfDay(Span(time))).Should().Throw<ArgumentOutOfRangeException>();

    private static TimeSpan Span(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
