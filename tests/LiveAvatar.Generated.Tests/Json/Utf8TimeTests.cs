using System.Globalization;
using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class Utf8TimeTests
{
    [Theory]
    [InlineData("2025-03-14T09:26:53Z")]
    [InlineData("2025-03-14T09:26:53")]
    [InlineData("2025-03-14T09:26:53.5Z")]
    [InlineData("2025-03-14T09:26:53.05")]
    [InlineData("2025-03-14T09:26:53.90+01:00")]
    [InlineData("2025-03-14T09:26:53.589793+00:00")]
    [InlineData("2025-03-14T09:26:53.1234567-03:30")]
    [InlineData("2024-02-29T23:59:59.9999999+13:59")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void UsualForm_IsReadAsDotNetReadsIt(string text)
    {
        Parse(text).Should().BeExactly(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-03-14")]
    [InlineData("2025-03-14 09:26:53Z")]
    [InlineData("2025-03-14T09:26:53.")]
    [InlineData("2025-03-14T09:26:53.12345678Z")]
    [InlineData("2025-03-14T09:26:53z")]
    [InlineData("2025-03-14T09:26:53+0100")]
    [InlineData("2025-03-14T09:26:53+1a:00")]
    [InlineData("2025-03-14T09:26:53+01:60")]
    [InlineData("2025-03-14T09:26:53+14:00")]
    [InlineData("2025-03-14T09:26:53+15:00")]
    [InlineData("2025-03-14T09:26:53+01-00")]
    [InlineData("2025-03-14T09:26:53*01:00")]
    [InlineData("2025-02-29T09:26:53Z")]
    [InlineData("2025-13-01T09:26:53Z")]
    [InlineData("2025-00-01T09:26:53Z")]
    [InlineData("2025-01-00T09:26:53Z")]
    [InlineData("0000-01-01T09:26:53Z")]
    [InlineData("2025-03-14T24:00:00Z")]
    [InlineData("2025-03-14T09:60:00Z")]
    [InlineData("2025-03-14T09:26:60Z")]
    [InlineData("2025-03-14T0a:26:53Z")]
    [InlineData("2025-03-14T09:1/:53Z")]
    [InlineData("2025-03-14T09:2::53Z")]
    [InlineData("20/5-03-14T09:26:53Z")]
    [InlineData("20:5-03-14T09:26:53Z")]
    [InlineData("202/-03-14T09:26:53Z")]
    [InlineData("2025/03-14T09:26:53Z")]
    [InlineData("2025-03/14T09:26:53Z")]
    [InlineData("2025-03-14T09-26:53Z")]
    [InlineData("2025-03-14T09:26-53Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    public void AnythingElse_IsLeftToOthers(string text) => Parse(text).Should().BeNull();

    private static DateTimeOffset? Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes("\"" + text + "00000"); // what stands behind it must not be read
        return Utf8Time.TryParse(bytes, 1, bytes.Length - 6, out var time) ? time : null;
    }
}
