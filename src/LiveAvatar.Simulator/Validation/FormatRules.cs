using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveAvatar.Simulator.Validation;

internal static partial class FormatRules
{
    // The format's problem as FastAPI names it, or null. A format that is not known here is an annotation, as JSON Schema has it.
    public static (string Type, string Message)? Check(string? format, string text) => format switch
    {
        "uuid" when !IsUuid(text) => ("uuid_parsing", "Input should be a valid UUID, unable to parse it"),
        "date-time" when !IsDateTime(text) => ("datetime_from_date_parsing", "Input should be a valid datetime or date, unable to parse it"),
        "date" when !IsDate(text) => ("date_from_datetime_parsing", "Input should be a valid date or datetime, unable to parse it"),
        _ => null,
    };

    private static bool IsUuid(string text) => Guid.TryParseExact(text, "D", out _) || Guid.TryParseExact(text, "N", out _);

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // The shape is checked apart, because DateTimeOffset reads much that is not ISO 8601.
    private static bool IsDateTime(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    [GeneratedRegex(
        @"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rfc3339();
}
