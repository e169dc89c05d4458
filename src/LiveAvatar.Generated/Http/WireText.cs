using System;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>A value as the text that stands for it in an address or in JSON, the same on every machine.</summary>
internal static class WireText
{
    /// <summary>The text; null for null, and for an open enum that was never set.</summary>
    public static string? Of<T>(T value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        IOpenEnum choice => choice.Value,
        DateTimeOffset time => Of(time),
        double number => number.ToString("R", CultureInfo.InvariantCulture), // .NET Framework would round it otherwise
        JValue scalar => Of(scalar.Value),
        IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A value of type {value.GetType()} can't be a part of an address."),
    };

    /// <summary>ISO 8601 with the offset, which is <c>Z</c> for UTC.</summary>
    public static string Of(DateTimeOffset time) => time.Offset == TimeSpan.Zero
        ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
        : time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
