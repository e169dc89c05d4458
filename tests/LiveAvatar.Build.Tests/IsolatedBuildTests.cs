using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>A build of a graph whose projects are isolated from each other, as build farms have it to cache each project's results.</summary>
[Trait("Category", "Slow")]
public sealed class IsolatedBuildTests
{
    [Fact]
    public async Task Build_GraphAndIsolate_GeneratesTheClientOnce()
    {
        using var repository = new RepositoryCopy();

        var result = (await repository.BuildAsync("-graph", "-isolate")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }
}
