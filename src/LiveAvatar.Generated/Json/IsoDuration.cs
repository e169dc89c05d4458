using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>A length of time as ISO 8601 writes it, such as <c>PT1H30M</c>. It is kept as it came: <c>P1M</c> is a month, and no number of days.</summary>
[JsonConverter(typeof(IsoDurationConverter))]
public readonly struct IsoDuration : IEquatable<IsoDuration>, IFormattable
{
    private static readonly Regex Form = new(
        @"^(?<sign>-)?P(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:[.,]\d+)?)S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>A length of time by its text.</summary>
    /// <param name="value">The text on the wire. It isn't checked, since a server may have forms of its own.</param>
    public IsoDuration(string value) => Value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A length of time in days and parts of them.</summary>
    /// <param name="value">The length.</param>
    public IsoDuration(TimeSpan value) => Value = System.Xml.XmlConvert.ToString(value);

    /// <summary>Gets the text on the wire; null only for <c>default</c>.</summary>
    public string Value { get; }

    /// <summary>Makes one of a <see cref="TimeSpan"/>.</summary>
    /// <param name="value">The length.</param>
    public static implicit operator IsoDuration(TimeSpan value) => new(value);

    /// <summary>Compares the texts.</summary>
    public static bool operator ==(IsoDuration left, IsoDuration right) => left.Equals(right);

    /// <summary>Compares the texts.</summary>
    public static bool operator !=(IsoDuration left, IsoDuration right) => !left.Equals(right);

    /// <summary>Gets the length as a <see cref="TimeSpan"/>.</summary>
    /// <param name="value">The length.</param>
    /// <returns>Whether it is one: years and months have no fixed length. .NET's own form (<c>01:30:00</c>) is taken too.</returns>
    public bool TryGetTimeSpan(out TimeSpan value)
    {
        var match = Form.Match(Value ?? "");
        if (!match.Success || Value![Value.Length - 1] is 'P' or 'T')
        {
            return TimeSpan.TryParseExact(Value, "c", CultureInfo.InvariantCulture, out value);
        }

        try
        {
            var days = (7 * Number(match, "weeks")) + Number(match, "days");
            var seconds = (((((days * 24) + Number(match, "hours")) * 60) + Number(match, "minutes")) * 60) + Number(match, "seconds");
            value = TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond * (match.Groups["sign"].Success ? -1 : 1)));
            return true;
        }
        catch (OverflowException)
        {
            value = default;
            return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(IsoDuration other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IsoDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static decimal Number(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;

    private sealed class IsoDurationConverter : WireTextConverter<IsoDuration>
    {
        protected override IsoDuration Create(string text) => new(text);
    }
}
