using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>What the tests of the build step have in common: one built repository.</summary>
[Collection(nameof(StepTests))]
public abstract class StepTests(BuiltRepository repository)
{
    private protected RepositoryCopy Repository { get; } = repository.WithOriginalInputs();

    [CollectionDefinition(nameof(StepTests))]
    public sealed class Built : ICollectionFixture<BuiltRepository>;
}
