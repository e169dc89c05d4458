using System.Globalization;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.Answers;

// What a request asks of its answer by 'Prefer' (RFC 7240): 'code=201, variant=1, optional=none'.
internal sealed record Preferences(int? Code, int Variant, OptionalProperties Optional)
{
    public static Preferences Of(Incoming request)
    {
        var asked = request.Header("Prefer")
            .SelectMany(header => header.Split(',', ';'))
            .Select(preference => preference.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(preference => preference.Length == 2)
            .GroupBy(preference => preference[0], preference => preference[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(preference => preference.Key, preference => preference.First(), StringComparer.OrdinalIgnoreCase);

        return new Preferences(
            Number("code"),
            Math.Max(Number("variant") ?? 0, 0),
            asked.GetValueOrDefault("optional") == "none" ? OptionalProperties.None : OptionalProperties.All);

        int? Number(string name) => int.TryParse(asked.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
