namespace LiveAvatar.Build.Tests.Infrastructure;

internal sealed record BuildResult(int ExitCode, string Output)
{
    private IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.TrimEntries);

    /// <summary>What the step says about the client; one line, where it does its part once.</summary>
    public IReadOnlyList<string> ClientLines => [.. Lines.Where(line => line.StartsWith("client ", StringComparison.Ordinal))];

    /// <summary>The distinct errors and warnings with this code. MSBuild prints each where it happens, and again at the end.</summary>
    public IReadOnlyList<string> Diagnostics(string code) => [.. Lines.Where(line => line.Contains($" {code}: ", StringComparison.Ordinal)).Select(WithoutNode).Distinct(StringComparer.Ordinal)];

    /// <summary>NuGet gave up, and neither it nor MSBuild knows why, which happens now and then where several restore at once. It says nothing of what is tested.</summary>
    public bool EndedInRestoreWithoutReason => ExitCode != 0 && Diagnostics("MSB4181").Any(line => line.Contains("\"RestoreTask\"", StringComparison.Ordinal)) && !Output.Contains("error NU", StringComparison.Ordinal);

    public BuildResult EnsureSuccess()
    {
        ExitCode.Should().Be(0, "{0}", Output);
        return this;
    }

    public BuildResult EnsureFailure()
    {
        ExitCode.Should().NotBe(0, "{0}", Output);
        return this;
    }

    // "3>/path/file(1,2): error ..." where several projects are built at once
    private static string WithoutNode(string line) => line[(line.IndexOf('>', StringComparison.Ordinal) is > 0 and < 6 and var end ? end + 1 : 0)..];
}
