using Newtonsoft.Json;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>An open enum.</summary>
[JsonConverter(typeof(OpenEnumConverter<SampleColor>))]
internal readonly struct SampleColor(string value) : IOpenEnum<SampleColor>, IEquatable<SampleColor>
{
    public static SampleColor Red { get; } = new("RED");

    public string? Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    public static implicit operator SampleColor(string value) => new(value);

    public static bool operator ==(SampleColor left, SampleColor right) => left.Equals(right);

    public static bool operator !=(SampleColor left, SampleColor right) => !left.Equals(right);

    SampleColor IOpenEnum<SampleColor>.Create(string value) => new(value);

    public bool Equals(SampleColor other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is SampleColor other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value ?? "");

    public override string ToString() => Value ?? "";
}
