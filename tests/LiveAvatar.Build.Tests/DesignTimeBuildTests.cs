using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>An editor's build, for which no source is compiled: it may make the client, and must never fail or wait.</summary>
public sealed class DesignTimeBuildTests(BuiltRepository repository) : IClassFixture<BuiltRepository>
{
    private static readonly string[] DesignTime =
    [
        "--no-restore", "-f:net10.0", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false",
    ];

    private readonly RepositoryCopy _repository = repository.Copy;

    [Fact]
    public async Task DesignTimeBuild_ToolReady_MakesTheClient()
    {
        File.Delete(_repository.Client);

        (await _repository.BuildAsync(DesignTime)).EnsureSuccess();

        File.Exists(_repository.Client).Should().BeTrue();
    }

    [Fact]
    public async Task DesignTimeBuild_ContractBroken_IsSilent()
    {
        var contract = await File.ReadAllTextAsync(_repository.Contract);
        await File.WriteAllTextAsync(_repository.Contract, "{");

        var result = (await _repository.BuildAsync(DesignTime)).EnsureSuccess();
        await File.WriteAllTextAsync(_repository.Contract, contract);

        result.Output.Should().NotContain("error L").And.NotContain("warning L").And.NotContain("warning MSB");
    }

    [Fact]
    public async Task DesignTimeBuild_AnotherBuildHoldsTheLock_DoesNotWait()
    {
        _repository.TouchContract();
        await using var held = new FileStream(_repository.At("src/LiveAvatar.Generated/obj/generated.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var result = (await _repository.BuildAsync(DesignTime)).EnsureSuccess();

        result.ClientLines.Should().BeEmpty();
    }

    [Fact]
    public async Task DesignTimeBuild_NoTool_IsSilent()
    {
        (await _repository.RunAsync("clean")).EnsureSuccess();

        var result = (await _repository.BuildAsync(DesignTime)).EnsureSuccess();

        result.ClientLines.Should().BeEmpty();
        result.Output.Should().NotContain("LiveAvatar.SpecTool -> ").And.NotContain("LABUILD");
        (await _repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();
    }
}
