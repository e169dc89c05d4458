using System.Diagnostics.CodeAnalysis;

namespace LiveAvatar.Generated;

/// <summary>A set of values that may grow: one that this version does not know is kept, and sent back, as it came.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "It says what the types are: enums of the contract.")]
public interface IOpenEnum
{
    /// <summary>Gets the value as the API writes it; null when it was never set.</summary>
    string? Value { get; }
}

/// <summary>A set of values that may grow.</summary>
/// <typeparam name="T">The type that implements it.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "It says what the types are: enums of the contract.")]
public interface IOpenEnum<T> : IOpenEnum
    where T : struct, IOpenEnum<T>
{
    /// <summary>Makes one of any value, known or not.</summary>
    /// <param name="value">The value as the API writes it.</param>
    T Create(string value);
}
