namespace LiveAvatar.SpecTool.Generation;

internal sealed record GenerateOptions
{
    public required string Contract { get; init; }

    public string? Overlay { get; init; }

    /// <summary>NSwag's settings. Paths in them are relative to their folder.</summary>
    public required string Settings { get; init; }

    public required string Output { get; init; }

    /// <summary>A hash over everything that goes in, taken before this process was started.</summary>
    public required string Key { get; init; }

    public bool Force { get; init; }

    public bool DesignTime { get; init; }

    /// <summary>Where this program copies itself; null when it runs from there already.</summary>
    public string? InstallInto { get; init; }

    /// <summary>NSwag's assembly, in the package that NuGet restored.</summary>
    public required string NSwag { get; init; }
}
