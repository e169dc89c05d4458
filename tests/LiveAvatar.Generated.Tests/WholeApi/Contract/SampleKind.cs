namespace LiveAvatar.Generated.Tests.WholeApi.Contract;

/// <summary>Which of the many values that fit a schema is made.</summary>
/// <param name="WithOptional">Whether the properties that the contract does not require are there.</param>
/// <param name="Choice">Where there are several variants, values of an enum, or forms: which one.</param>
/// <param name="WithUnknown">Whether each object has a property that the contract does not know.</param>
/// <param name="WithNewEnumValues">Whether enums have a value that the contract does not know.</param>
internal sealed record SampleKind(bool WithOptional = true, int Choice = 0, bool WithUnknown = false, bool WithNewEnumValues = false)
{
    public const string UnknownProperty = "x_unknown";

    public const string EnumValueOfTomorrow = "of tomorrow \"ü\"";

    public static IReadOnlyList<SampleKind> Known { get; } =
    [
        .. from withOptional in new[] { true, false }
           from choice in Enumerable.Range(0, 5)
           select new SampleKind(withOptional, choice),
    ];
}
