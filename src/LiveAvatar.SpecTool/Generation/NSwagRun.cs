namespace LiveAvatar.SpecTool.Generation;

/// <summary>One run of NSwag's command line.</summary>
internal static class NSwagRun
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    public static async Task RunAsync(string assembly, string settings, string prepared, string output, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!File.Exists(assembly))
        {
            throw new GenerationException(StepDiagnostics.PackageIncomplete(assembly));
        }

        // `=` and `,` separate NSwag's variables, and a path may hold both: so the paths are relative, and the settings' folder is where it runs.
        var folder = Path.GetDirectoryName(Path.GetFullPath(settings))!;
        using var templates = TemplateFolder.Of(settings);
        string[] arguments =
        [
            "exec", "--roll-forward", "LatestMajor", Path.GetFullPath(assembly), "run", Path.GetFileName(settings),
            $"/variables:Contract={Relative(folder, prepared)},Client={Relative(folder, output)},Templates={templates.Path}",
        ];

        var result = await ChildProcess.RunAsync(
            Executable.DotNet(), arguments, folder, Timeout, time, cancellationToken, [StartupProfile.For("nswag")]).ConfigureAwait(false);
        if (result.ExitCode != 0)
        {
            throw new GenerationException(NSwagFailure.Read(result.Output, settings));
        }

        if (!File.Exists(output) || new FileInfo(output).Length == 0)
        {
            throw new GenerationException(StepDiagnostics.NoOutput(settings, output));
        }
    }

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace('\\', '/');
}
