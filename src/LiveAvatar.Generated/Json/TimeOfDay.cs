using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>A time of day, with or without an offset from UTC, such as <c>09:30:00</c> or <c>09:30:00Z</c>. It is kept as it came.</summary>
[JsonConverter(typeof(TimeOfDayConverter))]
public readonly struct TimeOfDay : IEquatable<TimeOfDay>, IFormattable
{
    private static readonly Regex Form = new(
        @"^(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,7})?)?)\d*(?:(?<zulu>[Zz])|(?<sign>[+-])(?<offset>\d\d:\d\d))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>A time of day by its text.</summary>
    /// <param name="value">The text on the wire. It isn't checked, since a server may have forms of its own.</param>
    public TimeOfDay(string value) => Value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A time of day.</summary>
    /// <param name="time">The time since midnight.</param>
    /// <param name="offset">The offset from UTC; by default none is written.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not within one day.</exception>
    public TimeOfDay(TimeSpan time, TimeSpan? offset = null)
    {
        if (time < TimeSpan.Zero || time >= TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "A time of day is less than 24 hours.");
        }

        var fraction = time.Ticks % TimeSpan.TicksPerSecond == 0 ? "" : ".FFFFFFF";
        Value = new DateTime(time.Ticks, DateTimeKind.Unspecified).ToString("HH:mm:ss" + fraction, CultureInfo.InvariantCulture) + Text(offset);
    }

    /// <summary>Gets the text on the wire; null only for <c>default</c>.</summary>
    public string Value { get; }

    /// <summary>Compares the texts.</summary>
    public static bool operator ==(TimeOfDay left, TimeOfDay right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    public static bool operator !=(TimeOfDay left, TimeOfDay right) => !left.Equals(right);

    /// <summary>Gets the time, and its offset where it has one.</summary>
    /// <param name="time">The time since midnight.</param>
    /// <param name="offset">The offset from UTC; null where the text has none.</param>
    /// <returns>Whether the text is a time of day.</returns>
    public bool TryGetTime(out TimeSpan time, out TimeSpan? offset)
    {
        time = default;
        offset = null;
        var match = Form.Match(Value ?? "");
        if (!match.Success || !TimeSpan.TryParse(match.Groups["time"].Value, CultureInfo.InvariantCulture, out time))
        {
            return false;
        }

        if (match.Groups["zulu"].Success)
        {
            offset = TimeSpan.Zero;
        }
        else if (match.Groups["offset"].Success)
        {
            if (!TimeSpan.TryParse(match.Groups["offset"].Value, CultureInfo.InvariantCulture, out var distance))
            {
                return false;
            }

            offset = match.Groups["sign"].Value == "-" ? -distance : distance;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(TimeOfDay other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeOfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static string Text(TimeSpan? offset) => offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } distance => (distance < TimeSpan.Zero ? "-" : "+") + distance.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
    };

    private sealed class TimeOfDayConverter : WireTextConverter<TimeOfDay>
    {
        protected override TimeOfDay Create(string text) => new(text);
    }
}
