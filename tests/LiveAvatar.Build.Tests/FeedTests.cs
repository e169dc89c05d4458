using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>The feed decides where NSwag comes from, and its answer is remembered as long as it is the same feed.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly RepositoryCopy _repository = new();

    private string Answer => _repository.At("obj/feed/NSwag.MSBuild.props");

    [Fact]
    public async Task Restore_FeedHasThePackage_UsesItWithoutNode()
    {
        var packages = NSwagPackage.AddFeedTo(_repository);
        _repository.RemoveInstalledNSwag();
        var path = BarePath.For(_repository);

        var first = (await _repository.RunAsync([packages, path], "build", "-f:net10.0")).EnsureSuccess();
        var second = (await _repository.RunAsync([packages, path], "build", "-f:net10.0")).EnsureSuccess();

        first.Output.Should().Contain("NSwag.MSBuild 14.7.1 is used: the feed has it.");
        first.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        second.ClientLines.Should().ContainSingle().Which.Should().StartWith("client is current");
        (await File.ReadAllTextAsync(Answer)).Should().Contain(">package<");
    }

    [Fact]
    public async Task Restore_FeedHasThePackageAndNpmIsForced_UsesNpm()
    {
        var packages = NSwagPackage.AddFeedTo(_repository);
        File.Delete(Answer);

        var result = (await _repository.RunAsync([packages], "build", "-f:net10.0", "-p:LiveAvatarNSwag=npm")).EnsureSuccess();

        result.Output.Should().Contain("npm's package nswag is used instead of NSwag.MSBuild 14.7.1, because LiveAvatarNSwag says so.");
        Directory.Exists(_repository.At("packages/nswag.msbuild")).Should().BeFalse();
        File.Exists(Answer).Should().BeFalse("who forces the choice asks no feed");
    }

    [Fact]
    public async Task Restore_SourcesChange_AsksAgain()
    {
        await File.WriteAllTextAsync(Answer, "<Project><!-- another feed --><PropertyGroup><LiveAvatarFeedNSwag>npm</LiveAvatarFeedNSwag></PropertyGroup></Project>");
        var packages = NSwagPackage.AddFeedTo(_repository);

        var result = (await _repository.RunAsync([packages], "restore")).EnsureSuccess();

        result.Output.Should().Contain("NSwag.MSBuild 14.7.1 is used: the feed has it.");
    }

    [Fact]
    public async Task Restore_FeedLacksThePackage_AsksOnceAndRemembers()
    {
        WantUnpublishedVersion();
        await SetSourcesAsync("""<add key="empty" value="empty" />""");
        Directory.CreateDirectory(_repository.At("empty"));

        var first = (await _repository.RunAsync("restore")).EnsureSuccess();
        var answered = File.GetLastWriteTimeUtc(Answer);
        var second = (await _repository.RunAsync("restore", "-v:detailed")).EnsureSuccess();

        first.Output.Should().Contain("npm's package nswag is used: the feed has no NSwag.MSBuild 99.0.0.");
        second.Output.Should().NotContain("Probe.csproj");
        File.GetLastWriteTimeUtc(Answer).Should().Be(answered);
        Directory.EnumerateDirectories(_repository.At("obj/feed"), "probe-*").Should().BeEmpty();
    }

    [Fact]
    public async Task Restore_FeedLacksThePackageAndItIsForced_NamesTheWaysOut()
    {
        WantUnpublishedVersion();
        await SetSourcesAsync("""<add key="empty" value="empty" />""");
        Directory.CreateDirectory(_repository.At("empty"));

        var result = (await _repository.RunAsync("restore", "-p:LiveAvatarNSwag=package")).EnsureFailure();

        result.Diagnostics("LAFEED002").Should().ContainSingle().Which.Should()
            .Contain("the feed has no NSwag.MSBuild 99.0.0, or not all that it needs. Add a source that has it, or set LiveAvatarNSwag to 'npm'");
        result.Diagnostics("NU1101").Should().BeEmpty();
    }

    [Fact]
    public async Task Restore_FeedHasThePackageByNowAndItIsForced_AsksAgain()
    {
        var packages = NSwagPackage.AddFeedTo(_repository);
        (await _repository.RunAsync([packages], "restore")).EnsureSuccess();
        _repository.Edit("obj/feed/NSwag.MSBuild.props", ">package<", ">npm<");

        var result = (await _repository.RunAsync([packages], "restore", "-p:LiveAvatarNSwag=package")).EnsureSuccess();

        result.Output.Should().Contain("NSwag.MSBuild 14.7.1 is used, because LiveAvatarNSwag says so.");
        (await File.ReadAllTextAsync(Answer)).Should().Contain(">package<");
    }

    [Fact]
    public async Task Restore_SourceUnreachable_FailsAsRestoreWouldAndRemembersNothing()
    {
        WantUnpublishedVersion();
        await SetSourcesAsync("""<add key="nobody" value="http://127.0.0.1:9/v3/index.json" allowInsecureConnections="true" />""");

        var result = (await _repository.RunAsync("restore")).EnsureFailure();

        result.Diagnostics("NU1301").Should().NotBeEmpty();
        result.Output.Should().NotContain("is used");
        File.Exists(Answer).Should().BeFalse();
    }

    [Fact]
    public async Task Restore_UnknownWord_NamesTheWordsThatItKnows()
    {
        var result = (await _repository.RunAsync("restore", "-p:LiveAvatarNSwag=yarn")).EnsureFailure();

        result.Diagnostics("LAFEED001").Should().ContainSingle().Which.Should().Contain("It can be 'package' or 'npm'");
    }

    public void Dispose() => _repository.Dispose();

    // A version that the machine's folder of packages can't hold: what is there, NuGet asks no feed for.
    private void WantUnpublishedVersion()
    {
        File.Delete(Answer);
        _repository.Edit("Directory.Packages.props", "[14.7.1]", "[99.0.0]");
    }

    // NuGet finds what it has on the machine without any source, so that only what the machine does not have is asked for.
    private Task SetSourcesAsync(string sources) => File.WriteAllTextAsync(
        _repository.At("nuget.config"), $"<configuration><packageSources><clear />{sources}</packageSources></configuration>");
}
