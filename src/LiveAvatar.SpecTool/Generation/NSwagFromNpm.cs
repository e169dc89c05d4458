using System.Security.Cryptography;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>NSwag as its author publishes it on npm: the same binaries, checked by npm against the SHA-512 in the lock file.</summary>
internal sealed class NSwagFromNpm(string manifestFolder, string installFolder, string version) : INSwagSource
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    // The lock file's hash is part of the name, so that what was installed under another SHA-512 is never used.
    private readonly string _folder = Path.Combine(installFolder, $"nswag-{version}-{HashOf(Path.Combine(manifestFolder, "package-lock.json"))}");

    public bool IsReady => File.Exists(Assembly);

    private string Assembly => AssemblyIn(_folder);

    public async Task<string> GetAssemblyAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        if (!IsReady)
        {
            await InstallAsync(time, cancellationToken).ConfigureAwait(false);
        }

        return Assembly;
    }

    private static string AssemblyIn(string folder) =>
        Path.GetFullPath(Path.Combine(folder, "node_modules", "nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll"));

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..8];

    private async Task InstallAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var npm = Executable.Find("npm") ?? throw new GenerationException(StepDiagnostics.NpmMissing(version));

        // In a folder of its own, moved when complete: a build that is stopped halfway leaves nothing that looks finished.
        var workFolder = Path.Combine(installFolder, $"npm-{Guid.NewGuid():N}");
        Directory.CreateDirectory(workFolder);
        try
        {
            File.Copy(Path.Combine(manifestFolder, "package.json"), Path.Combine(workFolder, "package.json"));
            File.Copy(Path.Combine(manifestFolder, "package-lock.json"), Path.Combine(workFolder, "package-lock.json"));

            string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
            var result = await ChildProcess.RunAsync(npm, arguments, workFolder, Timeout, time, cancellationToken).ConfigureAwait(false);
            if (result.ExitCode != 0)
            {
                throw new GenerationException(NpmFailure.Read(result.Output, version, Path.Combine(manifestFolder, "package-lock.json")));
            }

            if (!File.Exists(AssemblyIn(workFolder)))
            {
                throw new GenerationException(StepDiagnostics.PackageIncomplete(AssemblyIn(workFolder)));
            }

            if (!IsReady)
            {
                Directory.Move(workFolder, _folder);
            }
        }
        finally
        {
            TemporaryFolder.Remove(workFolder);
        }
    }
}
