using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

public sealed class FolderNameTests
{
    [Fact]
    public async Task Build_FolderNameWithSeparators_MakesTheClientTwice()
    {
        using var repository = new RepositoryCopy($"a,b=c d-{Guid.NewGuid():N}");

        var first = (await repository.BuildAsync("-f:net10.0")).EnsureSuccess();
        var second = (await repository.BuildAsync("-f:net10.0", "--no-restore")).EnsureSuccess();

        first.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        second.ClientLines.Should().ContainSingle().Which.Should().StartWith("client is current with");
    }
}
