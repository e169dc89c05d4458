using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>LiveAvatarGenerate, and what else has a say in whether the client is made.</summary>
public sealed class SwitchTests(BuiltRepository repository) : StepTests(repository)
{
    [Theory]
    [InlineData("-p:LiveAvatarGenerate=always")]
    [InlineData("-p:ContinuousIntegrationBuild=true")]
    [InlineData("-t:Rebuild")]
    public async Task Build_MadeAnewOnRequest_MakesACurrentClient(string request)
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0", request)).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        result.Output.Should().NotContain("LiveAvatar.SpecTool -> ", "the tool is kept");
    }

    [Fact]
    public async Task Build_RebuildOfAllFrameworks_MakesACurrentClientOnce()
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        var result = (await Repository.BuildAsync("--no-restore", "-t:Rebuild")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        result.Output.Should().NotContain("LiveAvatar.SpecTool -> ", "the tool is kept");
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("pack")]
    [InlineData("build", "-t:Pack")]
    public async Task Pack_ClientIsCurrent_MakesItAnew(string verb, params string[] arguments)
    {
        var packages = Directory.CreateDirectory(Repository.At("bin/packages"));
        packages.Delete(recursive: true);
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        var result = (await Repository.RunAsync(verb, ["--no-restore", .. arguments])).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        packages.EnumerateFiles("LiveAvatar.Generated.*.nupkg").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Publish_ContractChanged_MakesTheClient()
    {
        Repository.TouchContract();

        var result = (await Repository.RunAsync("publish", "-f:net10.0")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_SwitchedOffAndMissing_Fails()
    {
        File.Delete(Repository.Client);

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0", "-p:LiveAvatarGenerate=false")).EnsureFailure();

        result.Diagnostics("LABUILD002").Should().ContainSingle().Which.Should().Contain("LiveAvatarClient.g.cs : error LABUILD002: There is no client to compile");
    }

    [Fact]
    public async Task Build_SwitchedOffAndStale_Warns()
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();
        Repository.TouchContract();

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0", "-p:LiveAvatarGenerate=false")).EnsureSuccess();

        result.Diagnostics("LABUILD003").Should().ContainSingle();
        result.ClientLines.Should().BeEmpty();
    }

    [Fact]
    public async Task Build_SwitchedOffAndCurrent_IsQuiet()
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0", "-p:LiveAvatarGenerate=false")).EnsureSuccess();

        result.Output.Should().NotContain("LABUILD");
    }

    [Fact]
    public async Task Build_UnknownSwitch_NamesTheWordsThatItKnows()
    {
        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0", "-p:LiveAvatarGenerate=never")).EnsureFailure();

        result.Diagnostics("LABUILD001").Should().ContainSingle().Which.Should().Contain("'always'");
    }

    [Fact]
    public async Task Build_LowImportance_NamesEveryInput()
    {
        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0", "-v:detailed")).EnsureSuccess();

        result.Output.Should().Contain("spec/openapi.json=").And.Contain("nswag.json=").And.Contain("Program.cs=").And.Contain("Directory.Packages.props=");
    }
}
