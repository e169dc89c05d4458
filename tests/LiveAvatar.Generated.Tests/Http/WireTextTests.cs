using Newtonsoft.Json.Linq;
using LiveAvatar.Generated.Tests.Samples;

namespace LiveAvatar.Generated.Tests.Http;

public sealed class WireTextTests
{
    public static TheoryData<object?, string?> Values => new()
    {
        { null, null },
        { "a b", "a b" },
        { true, "true" },
        { false, "false" },
        { -5L, "-5" },
        { 7, "7" },
        { 0.1, "0.1" },
        { 1e300, "1E+300" },
        { 1.5m, "1.5" },
        { new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), "2024-05-06T07:08:09Z" },
        { new DateTimeOffset(2024, 5, 6, 7, 8, 9, 120, TimeSpan.FromHours(-3.5)), "2024-05-06T07:08:09.12-03:30" },
        { SampleColor.Red, "RED" },
        { default(SampleColor), null },
        { new JValue(5), "5" },
        { new JValue("text"), "text" },
        { JValue.CreateNull(), null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_AnyValue_IsItsTextOnTheWire(object? value, string? text)
    {
        WireText.Of(value).Should().Be(text);
    }

    [Fact]
    public void Of_ValueWithoutText_IsRefused()
    {
        var act = () => WireText.Of(new object());

        act.Should().Throw<NotSupportedException>();
    }
}
