namespace LiveAvatar.Generated.Tests.Json;

public class IsoDurationTests
{
    [Theory]
    [InlineData("PT1H30M", "01:30:00")]
    [InlineData("P1DT0.5S", "1.00:00:00.5000000")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT5S", "-00:00:05")]
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
    }
}
