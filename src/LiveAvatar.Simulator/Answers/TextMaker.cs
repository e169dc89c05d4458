using System.Globalization;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

internal sealed class TextMaker(Random random)
{
    private static readonly DateTime FirstDay = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // A pattern can't be turned round in general. These fit those that contracts use: decimals, digits, words, phone numbers, versions.
    private static readonly string[] Samples =
        [
            "12.5", "1", "a", "A", "abc", "ABC", "sample", "12345", "+15550100", "1.0.0", "en", "en-US", "#336699", "AB", "key_1", "a-b", "x@example.com",
            "2025-01-01", "12:30", "0123456789", "0123456789abcdef", "0123456789abcdef0123456789abcdef", "USD", "/a/b", "a/b", "a.b", "192.0.2.1", "",
        ];

    public string Make(JObject schema, string name)
    {
        var ofFormat = OfFormat(schema, name);
        return schema["pattern"] is null
            ? ofFormat
            : Examples(schema).Append(ofFormat).Concat(Samples).FirstOrDefault(sample => StringRules.Check(schema, new JValue(sample), new Location(name)) is null) ?? ofFormat;
    }

    private string OfFormat(JObject schema, string name) => (string?)schema["format"] switch
    {
        "uuid" or "guid" => Uuid(),
        "date-time" => Time().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "date" => Time().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "uri" or "url" or "iri" => Url(name),
        "email" or "idn-email" => $"{Hex(2)}@example.com",
        "byte" or "binary" => Base64(),
        "time" => Time().ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        "duration" => $"PT{1 + random.Next(9)}H30M",
        "decimal" => (random.Next(1, 10000) / 100m).ToString(CultureInfo.InvariantCulture),
        "ipv4" => "192.0.2." + random.Next(1, 255).ToString(CultureInfo.InvariantCulture),
        "ipv6" => "2001:db8::" + Hex(1),
        "hostname" => $"{Hex(2)}.example.com",
        "uri-reference" => $"/{name}/{Hex(2)}",
        "json-pointer" => "/" + Hex(2),
        _ when (string?)schema["contentEncoding"] is "base64" => Base64(),
        _ => Fit(schema, ByName(name)),
    };

    private static IEnumerable<string> Examples(JObject schema) =>
        new[] { schema["example"], schema["examples"]?.FirstOrDefault(), schema["default"] }
            .OfType<JValue>().Select(value => value.Value).OfType<string>();

    // A contract often says of an id or a URL only that it is a string.
    private string ByName(string name) => name switch
    {
        "id" => Uuid(),
        _ when name.EndsWith("_id", StringComparison.Ordinal) => Uuid(),
        "url" => Url(name),
        _ when name.EndsWith("_url", StringComparison.Ordinal) => Url(name),
        _ when name.EndsWith("_base64", StringComparison.Ordinal) => Base64(),
        _ => $"{name}-{Hex(2)}",
    };

    private static string Fit(JObject schema, string text)
    {
        var padded = text.PadRight((int?)schema["minLength"] ?? 0, 'x');
        return (int?)schema["maxLength"] is { } maximum && padded.Length > maximum ? padded[..maximum] : padded;
    }

    private string Uuid()
    {
        var bytes = Bytes(16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40); // version 4, as random ones are
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    private DateTime Time() => FirstDay.AddSeconds(random.Next(300 * 24 * 3600));

    private string Url(string name) => $"https://example.com/{name}/{Hex(4)}";

    private string Base64() => Convert.ToBase64String(Bytes(12));

    private string Hex(int count) => Convert.ToHexString(Bytes(count)).ToLowerInvariant();

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
