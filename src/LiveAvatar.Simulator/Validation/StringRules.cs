using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class StringRules
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    public static ValidationProblem? Check(JObject schema, JToken value, Location at)
    {
        if (value is not JValue { Value: string text })
        {
            return null;
        }

        var length = text.EnumerateRunes().Count(); // JSON Schema counts code points, not UTF-16 units
        if ((int?)schema["minLength"] is { } minimum && length < minimum)
        {
            return Problem("string_too_short", $"String should have at least {Characters(minimum)}", "min_length", minimum);
        }

        if ((int?)schema["maxLength"] is { } maximum && length > maximum)
        {
            return Problem("string_too_long", $"String should have at most {Characters(maximum)}", "max_length", maximum);
        }

        if ((string?)schema["pattern"] is { } pattern && !Matches(text, pattern))
        {
            return Problem("string_pattern_mismatch", $"String should match pattern '{pattern}'", "pattern", pattern);
        }

        return FormatRules.Check((string?)schema["format"], text) is var (type, message) ? new ValidationProblem(at, type, message, value) : null;

        ValidationProblem Problem(string type, string message, string key, JToken limit) =>
            new(at, type, message, value, new JObject { [key] = limit });
    }

    /// <summary>Patterns are ECMAScript's. One that only .NET can read is read as .NET's, and one that neither can is left to the real server.</summary>
    public static bool Matches(string text, string pattern) =>
        Matches(text, pattern, RegexOptions.ECMAScript) ?? Matches(text, pattern, RegexOptions.CultureInvariant) ?? true;

    private static bool? Matches(string text, string pattern, RegexOptions options)
    {
        try
        {
            return Regex.IsMatch(text, pattern, options, PatternTimeout);
        }
        catch (RegexParseException)
        {
            return null;
        }
    }

    private static string Characters(int count) => count == 1 ? "1 character" : $"{count} characters";
}
