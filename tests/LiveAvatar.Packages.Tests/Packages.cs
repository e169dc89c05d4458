namespace LiveAvatar.Packages.Tests;

/// <summary>The tests that share the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class Packages : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
