namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>Files of the repository that tests keep: what a test finds different it says, and with <c>LIVEAVATAR_REWRITE=1</c> writes.</summary>
internal static class Rewritten
{
    private const string Switch = "LIVEAVATAR_REWRITE";

    public static void Compare(string path, Func<string, string> expected)
    {
        var text = RepositoryFiles.Read(path);
        var wanted = expected(text);
        if (text == wanted)
        {
            return;
        }

        var isWanted = Environment.GetEnvironmentVariable(Switch) == "1" && Environment.GetEnvironmentVariable("CI") != "true";
        if (isWanted)
        {
            File.WriteAllText(RepositoryFiles.FullPath(path), wanted);
        }

        isWanted.Should().BeTrue("{0} is to be rewritten with {1}=1 and looked at; it lacks {2}, and has {3}", path, Switch, Lines(wanted, text), Lines(text, wanted));
    }

    private static string Lines(string text, string other) =>
        string.Join(Environment.NewLine, text.Split('\n').Except(other.Split('\n'), StringComparer.Ordinal).Take(10).DefaultIfEmpty("nothing"));
}
