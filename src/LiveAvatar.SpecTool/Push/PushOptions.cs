namespace LiveAvatar.SpecTool.Push;

internal sealed record PushOptions
{
    /// <summary>The root of the repository, whose nuget.config names feeds.</summary>
    public required string Repository { get; init; }

    /// <summary>A feed's address, its name in the user's nuget.config, or a folder.</summary>
    public required string Feed { get; init; }

    /// <summary>The folder that `dotnet pack` packs into.</summary>
    public required string Packages { get; init; }

    /// <summary>The contract that the packages must be made from.</summary>
    public required string Contract { get; init; }

    /// <summary>The feed's key; null, and NuGet uses the credentials that it has.</summary>
    public string? Key { get; init; }
}
