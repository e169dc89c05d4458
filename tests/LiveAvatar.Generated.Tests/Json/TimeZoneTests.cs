using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Json;

/// <summary>A time means the same on every machine. Where the environment can't set the zone (Windows), that of the machine is the test.</summary>
[Collection(ProcessWide.Name)]
public sealed class TimeZoneTests : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable("TZ");

    public TimeZoneTests() => SetZone("America/New_York");

    public void Dispose() => SetZone(_before);

    [Fact]
    public async Task Time_WithoutAnOffset_IsUtc()
    {
        var time = await ReadingTests.ReadAsync<DateTimeOffset>("\"2024-05-06T07:08:09\"");

        time.Should().BeExactly(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero));
        SentTests.Write(time).Should().Be("\"2024-05-06T07:08:09Z\"");
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
