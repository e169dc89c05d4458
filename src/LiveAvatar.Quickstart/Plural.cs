namespace LiveAvatar.Quickstart;

internal static class Plural
{
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : FormattableString.Invariant($"{count} {noun}s");
}
