namespace LiveAvatar.Generated.Tests.Json;

public class IsoDurationTests
{
    [Theory]
    [InlineData("PT1H30M", "01:30:00")]
    [InlineData("P1DT0.5S", "1.00:00:00.5000000")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT5S", "-00:00:05")]
    [InlineData("P2DT3H4M5S", "2.03:04:05")]
    [InlineData("P1W1D", "8.00:00:00")]
    [InlineData("PT0,25S", "00:00:00.2500000")]
    [InlineData("-P1DT1H", "-1.01:00:00")]
    [InlineData("00:00:05", "00:00:05")]
    public void TryGetTimeSpan_OfAFixedLength_IsThatLength(string text, string expected)
    {
        new IsoDuration(text).TryGetTimeSpan(out var length).Should().BeTrue();
        length.Should().Be(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("P1M")]
    [InlineData("P1Y2M")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("xP1D")]
    [InlineData("P1DPT1H")]
    [InlineData("P10675200D")]
    [InlineData("P99999999999999999999D")]
    [InlineData("soon")]
    public void TryGetTimeSpan_OfAnythingElse_IsNone(string text) => new IsoDuration(text).TryGetTimeSpan(out _).Should().BeFalse();

    [Fact]
    public void TimeSpan_IsWrittenAsIso8601() => ((IsoDuration)TimeSpan.FromMinutes(90)).Value.Should().Be("PT1H30M");

    [Fact]
    public void Default_HasNoLength()
    {
        default(IsoDuration).TryGetTimeSpan(out _).Should().BeFalse();
        default(IsoDuration).ToString(null, null).Should().BeEmpty();
        (default(IsoDuration) == new IsoDuration("P1D")).Should().BeFalse();
        default(IsoDuration).GetHashCode().Should().Be(0);
    }

    [Fact]
    public void Durations_AreComparedByTheirTexts()
    {
        IsoDuration one = new("PT1H"), same = new("PT1H"), other = new("PT60M");

        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true, true));
        (one == other, one != other, one.Equals((object)other), one.Equals("PT1H"), one.GetHashCode() == other.GetHashCode()).Should().Be((false, true, false, false, false));
        one.ToString(null, null).Should().Be("PT1H");
    }

    [Fact]
    public void Null_IsRefused() => FluentActions.Invoking(() => new IsoDuration(null!)).Should().Throw<ArgumentNullException>();
}
