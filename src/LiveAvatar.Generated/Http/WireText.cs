using System;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>A value as the text that stands for it in an address or in JSON, the same on every machine.</summary>
internal static class WireText
{
    /// <summary>The text; null for null, and for an open enum that was never set.</summary>
    public static string? Of<T>(T value) => TryOf(value, out var text)
        ? text
        : throw new NotSupportedException($"A value of type {value!.GetType()} can't be a part of an address.");

    /// <summary>Tells whether the value is one that a text can stand for, and gives the text.</summary>
    public static bool TryOf<T>(T value, out string? text)
    {
        if (value is JValue scalar)
        {
            return TryOf(scalar.Value, out text);
        }

        if (value is ScalarUnion union)
        {
            return TryOf(union.Json.Value, out text);
        }

        text = value switch
        {
            null => null,
            string given => given,
            bool flag => flag ? "true" : "false",
            IOpenEnum choice => choice.Value,
            DateTimeOffset time => Of(time),
            DateTime date => Of(date),
            double number => number.ToString("R", CultureInfo.InvariantCulture), // .NET Framework would round it otherwise
            byte[] bytes => Convert.ToBase64String(bytes),
            Uri address => address.OriginalString,
            IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
            _ => null,
        };
        return text is not null || value is null or IOpenEnum;
    }

    /// <summary>A day: ISO 8601 without a time.</summary>
    public static string Of(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601 with the offset, which is <c>Z</c> for UTC.</summary>
    public static string Of(DateTimeOffset time) => time.Offset == TimeSpan.Zero
        ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
        : time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
