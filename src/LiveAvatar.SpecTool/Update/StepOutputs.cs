namespace LiveAvatar.SpecTool.Update;

/// <summary>What later steps of a GitHub workflow read: lines of a file that an environment variable names. Anywhere else nothing is written.</summary>
internal static class StepOutputs
{
    private const string Variable = "GITHUB_OUTPUT";

    public static async Task WriteAsync(string name, string value, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file)
        {
            await File.AppendAllTextAsync(file, $"{name}={value}\n", cancellationToken).ConfigureAwait(false);
        }
    }
}
