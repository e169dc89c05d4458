#if NETSTANDARD2_0
namespace System;

internal static class Strings
{
    public static bool Contains(this string text, char character) => text.IndexOf(character) >= 0;

    // What the overload without a comparison does is ordinal.
    public static string Replace(this string text, string oldValue, string newValue, StringComparison comparison) =>
        comparison == StringComparison.Ordinal ? text.Replace(oldValue, newValue) : throw new NotSupportedException();
}
#endif
