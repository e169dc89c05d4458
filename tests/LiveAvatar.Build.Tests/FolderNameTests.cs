using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>A checkout builds wherever a plain project of the SDK does, and no part of its path is taken for a command, a separator or a property.</summary>
[Trait("Category", "Slow")]
public sealed class FolderNameTests
{
    [Theory]
    [InlineData("it's ünï, b=c & #1")]
    [InlineData("100% a;b $(x) [d] !e~f^g")]
    [InlineData("$(touch touched) `touch touched` $HOME (h")]
    public async Task Build_FolderName_GeneratesTheClient_AndRunsNoPartOfIt(string name)
    {
        await BuildTwiceAsync(name);
    }

    /// <summary>The compiler itself does not find an .editorconfig in such a folder, so the build is told not to look for one.</summary>
    [Fact]
    public async Task Build_FolderNameWithQuotationMarks_GeneratesTheClient()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such folder names.");

        await BuildTwiceAsync("a\"b<c>|d", "-p:DiscoverEditorConfigFiles=false");
    }

    private static async Task BuildTwiceAsync(string name, params string[] arguments)
    {
        using var repository = new RepositoryCopy(name, warm: false);

        var first = (await repository.BuildAsync(["-f:net10.0", .. arguments])).EnsureSuccess();
        var second = (await repository.BuildAsync(["-f:net10.0", "--no-restore", .. arguments])).EnsureSuccess();

        first.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        second.ClientLines.Should().ContainSingle().Which.Should().StartWith("client is current with");
        Directory.EnumerateFiles(repository.Root, "touched", SearchOption.AllDirectories).Should().BeEmpty();
    }
}
