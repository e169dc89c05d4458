using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

// A time as the API writes it, to the microsecond.
internal static class Moment
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(JToken? text) => (string?)text is { } time
        ? DateTimeOffset.ParseExact(time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : null;
}
