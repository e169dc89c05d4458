using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>An editor's build, for which no source is compiled: it may make the client, and must never fail or wait.</summary>
public sealed class DesignTimeBuildTests(BuiltRepository repository) : StepTests(repository)
{
    private static readonly string[] DesignTime =
    [
        "--no-restore", "-f:net10.0", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false",
    ];

    [Fact]
    public async Task DesignTimeBuild_ToolReady_MakesTheClient()
    {
        File.Delete(Repository.Client);

        (await Repository.BuildAsync(DesignTime)).EnsureSuccess();

        File.Exists(Repository.Client).Should().BeTrue();
    }

    [Fact]
    public async Task DesignTimeBuild_ContractBroken_IsSilent()
    {
        await File.WriteAllTextAsync(Repository.Contract, "{");

        var result = (await Repository.BuildAsync(DesignTime)).EnsureSuccess();

        result.Output.Should().NotContain("error L").And.NotContain("warning L").And.NotContain("warning MSB");
    }

    [Fact]
    public async Task DesignTimeBuild_AnotherBuildHoldsTheLock_DoesNotWait()
    {
        Repository.TouchContract();
        await using var held = new FileStream(Repository.At("src/LiveAvatar.Generated/obj/generated.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var result = (await Repository.BuildAsync(DesignTime)).EnsureSuccess();

        result.ClientLines.Should().BeEmpty();
    }

    [Fact]
    public async Task DesignTimeBuild_NoTool_IsSilent()
    {
        Directory.Delete(Repository.Tools, recursive: true);
        Repository.TouchContract();

        var result = (await Repository.BuildAsync(DesignTime)).EnsureSuccess();

        result.ClientLines.Should().BeEmpty();
        result.Output.Should().NotContain("LiveAvatar.SpecTool -> ").And.NotContain("LABUILD");
    }
}
