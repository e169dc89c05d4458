using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>Scalars on which a careless client stumbles: large, fractional, non-ASCII.</summary>
internal static class ScalarSamples
{
    private const long MillisecondsOfToday = 1_735_689_600_000;

    public static long Integer(JObject schema) => (long?)(schema["minimum"] ?? schema["exclusiveMinimum"]) + 1 ?? MillisecondsOfToday;

    public static double Number(JObject schema) =>
        schema["minimum"] is { } minimum && schema["maximum"] is { } maximum ? (double)minimum + (((double)maximum - (double)minimum) / 3) : 1234.1;

    public static string Text(JObject schema, string name, int choice) => (string?)schema["format"] switch
    {
        _ when name == "secret_id" => Simulator.LiveAvatarSimulator.DefaultSecretId,
        _ when (string?)schema["contentEncoding"] == "base64" => "AP+A/w==",
        "uuid" => $"0f8fad5b-d9cb-469f-a165-7086772895{choice:x2}",
        "date-time" => choice % 2 == 0 ? "2024-05-06T07:08:09Z" : "2024-05-06T07:08:09.123456+05:30",
        "decimal" => choice % 2 == 0 ? "12345678901234567890.123456" : "-0.50",
        null => Fit(schema, $"{name} \"ü\" 😀\n"),
        var format => throw new NotSupportedException($"No sample can be made of the format '{format}'."),
    };

    private static string Fit(JObject schema, string text) =>
        (int?)schema["maxLength"] is { } maximum && maximum < text.Length ? text[..maximum] : text;
}
