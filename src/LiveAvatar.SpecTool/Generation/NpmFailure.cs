using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>Finds in npm's output the line that says what went wrong.</summary>
internal static class NpmFailure
{
    private const string Prefix = "npm error ";

    public static Diagnostic Read(string output, string version, string lockFile)
    {
        if (output.Contains("EINTEGRITY", StringComparison.Ordinal))
        {
            return StepDiagnostics.IntegrityMismatch(version, lockFile);
        }

        // `npm error code E404` comes first, and the sentence after it.
        var lines = output.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith(Prefix, StringComparison.Ordinal)).Select(line => line[Prefix.Length..]).ToList();
        var sentence = lines.Find(line => !line.StartsWith("code ", StringComparison.Ordinal) && line.Contains(' ', StringComparison.Ordinal));

        return StepDiagnostics.NpmFailed(version, sentence ?? "it said nothing");
    }
}
