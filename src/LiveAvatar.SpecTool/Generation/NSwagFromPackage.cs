namespace LiveAvatar.SpecTool.Generation;

/// <summary>NSwag as NuGet restored it.</summary>
internal sealed class NSwagFromPackage(string assembly) : INSwagSource
{
    public bool IsReady => File.Exists(assembly);

    public Task<string> GetAssemblyAsync(TimeProvider time, CancellationToken cancellationToken) => IsReady
        ? Task.FromResult(Path.GetFullPath(assembly))
        : throw new GenerationException(StepDiagnostics.PackageIncomplete(assembly));
}
