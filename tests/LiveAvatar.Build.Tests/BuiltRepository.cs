using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>
/// A repository whose first build is done, for all frameworks. The tests of the step share it, one after the other: each finds the inputs as they are in this
/// repository, and brings the output into the state that it starts from.
/// </summary>
public sealed class BuiltRepository : IAsyncLifetime
{
    private readonly RepositoryCopy _copy = new();

    public async ValueTask InitializeAsync() => (await _copy.BuildAsync()).EnsureSuccess();

    public ValueTask DisposeAsync()
    {
        _copy.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The repository, whatever the test before has done to its inputs.</summary>
    internal RepositoryCopy WithOriginalInputs()
    {
        _copy.RestoreInputs();
        return _copy;
    }
}
