using System;
using System.Collections.Generic;

namespace LiveAvatar.Generated;

/// <summary>Guards a property that can be left out, or have the one value that the contract gives it.</summary>
internal static class ConstantValue
{
    /// <summary>Gives the value back.</summary>
    /// <exception cref="ArgumentException">It is neither null nor the constant.</exception>
    public static T Check<T>(T value, T constant, string propertyName) =>
        value is null || EqualityComparer<T>.Default.Equals(value, constant)
            ? value
            : throw new ArgumentException($"{propertyName} can only be {WireText.Of(constant)}, or null to leave it out.", propertyName);
}
