namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>The part of a generated file that its contract decides.</summary>
internal static class Snapshot
{
    private const string Contract = "public static class LiveAvatarContract\n";
    private const string NoServer = "Server { get; } = null;";
    private const int LinesAround = 2;
    private const int MostLines = 30;

    /// <summary>Without the head of the file, and without the class that only repeats the contract's title and hash, unless it has servers as well.</summary>
    public static string Of(string source)
    {
        var start = source.IndexOf("namespace ", StringComparison.Ordinal);
        var contract = source.Contains(NoServer, StringComparison.Ordinal) ? source.IndexOf(Contract, StringComparison.Ordinal) : -1;
        var end = contract < 0 ? -1 : source.IndexOf("\n}\n", contract, StringComparison.Ordinal);
        var text = end < 0 ? source[start..] : source[(end + "\n}\n".Length)..];
        return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";
    }

    /// <summary>The first place where two texts differ, a few lines of each; null where they don't.</summary>
    public static string? Difference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var same = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same == left.Length && same == right.Length)
        {
            return null;
        }

        var sameAtTheEnd = left.Reverse().Zip(right.Reverse()).Take(Math.Min(left.Length, right.Length) - same).TakeWhile(pair => pair.First == pair.Second).Count();
        var before = left.Skip(same - LinesAround).Take(Math.Min(same, LinesAround)).Select(line => "  " + line);
        return string.Join('\n', before
            .Concat(left[same..^sameAtTheEnd].Select(line => "- " + line))
            .Concat(right[same..^sameAtTheEnd].Select(line => "+ " + line))
            .Take(MostLines)
            .Prepend($"line {same + 1}:"));
    }
}
