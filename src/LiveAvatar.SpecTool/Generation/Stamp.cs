using System.Security.Cryptography;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>
/// What the output was made of, kept beside it: the key of what went in, the hash of what came out, and the summary. Generate.proj reads it
/// to tell whether the client is current without starting a process, so the order of the three, and their length, are a contract with it.
/// </summary>
internal sealed record Stamp(string Key, string OutputSha256, string Summary)
{
    public static string PathFor(string output) => output + ".stamp";

    public static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    /// <summary>The summary of a client that is current, or null.</summary>
    public static string? SummaryIfCurrent(string output, string key)
    {
        if (!File.Exists(output) || !File.Exists(PathFor(output)))
        {
            return null;
        }

        var start = $"{key} {HashOf(output)} ";
        var text = File.ReadAllText(PathFor(output));
        return text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..].TrimEnd() : null;
    }

    public override string ToString() => $"{Key} {OutputSha256} {Summary}";
}
