namespace LiveAvatar.Simulator.Validation;

// The pairs of a query, of a form, or of cookies, in their order. Values stay as they were sent: a style's own signs are not encoded in them.
internal sealed class RawQuery
{
    private RawQuery(IReadOnlyList<KeyValuePair<string, string>> pairs) => Pairs = pairs;

    public IReadOnlyList<KeyValuePair<string, string>> Pairs { get; }

    public static RawQuery Read(string text) => Read(text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries));

    // ASP.NET Core's own cookies are decoded, and of those with the same name only one is left.
    public static RawQuery OfCookies(IEnumerable<string> headers) =>
        Read(headers.SelectMany(header => header.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    private static RawQuery Read(IEnumerable<string> pairs) => new(
    [
        .. from pair in pairs
           let parts = pair.Split('=', 2)
           select KeyValuePair.Create(Decode(parts[0]), parts.Length == 2 ? parts[1] : ""),
    ]);

    public IReadOnlyList<string> Values(string name) =>
        [.. Pairs.Where(pair => string.Equals(pair.Key, name, StringComparison.Ordinal)).Select(pair => pair.Value)];

    // A form writes a space as a plus sign.
    public static string Decode(string raw) => Uri.UnescapeDataString(raw.Replace('+', ' '));
}
