namespace LiveAvatar.Quickstart.Tests;

/// <summary>What a program left behind.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n')[..^1];
}
