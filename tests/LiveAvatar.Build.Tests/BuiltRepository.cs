using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>A repository whose first build is done, shared by the tests of a class. Each test brings it into the state that it starts from.</summary>
public sealed class BuiltRepository : IAsyncLifetime
{
    internal RepositoryCopy Copy { get; } = new();

    public async ValueTask InitializeAsync() => (await Copy.BuildAsync()).EnsureSuccess();

    public ValueTask DisposeAsync()
    {
        Copy.Dispose();
        return ValueTask.CompletedTask;
    }
}
