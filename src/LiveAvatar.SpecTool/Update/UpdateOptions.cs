namespace LiveAvatar.SpecTool.Update;

internal sealed record UpdateOptions
{
    public const long DefaultMostBytes = 32 * 1024 * 1024;

    /// <summary>An address or a file.</summary>
    public required string From { get; init; }

    /// <summary>The repository: what is below is found from here.</summary>
    public string Root { get; init; } = ".";

    public long MostBytes { get; init; } = DefaultMostBytes;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    public bool AcceptOtherApi { get; init; }

    /// <summary>Files to write the report to, by their endings: .md, .json, .html, .txt.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>The projects whose tests are run at the end.</summary>
    public IReadOnlyList<string> Tests { get; init; } = [];

    public bool Colours { get; init; }

    /// <summary>Builds the client, and gives the lines of its public surface.</summary>
    public required Func<CancellationToken, Task<IReadOnlyList<string>>> Build { get; init; }

    public string Contract => Path.Combine(Root, "spec", "openapi.json");

    public string Overlay => Path.Combine(Root, "spec", "overlay.json");

    public string Lock => Path.Combine(Root, "spec", "contract.lock.json");

    public string PublicApi => Path.Combine(Root, "spec", "public-api.txt");

    public string Changelog => Path.Combine(Root, "spec", "CHANGELOG.md");

    public string VersionFile => Path.Combine(Root, "src", "Version.props");

    public string Packages => Path.Combine(Root, "Directory.Packages.props");
}
