using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>When the client is made, and when it is not.</summary>
public sealed class CurrentClientTests(BuiltRepository repository) : StepTests(repository)
{
    private static readonly string[] Frameworks = ["netstandard2.0", "net8.0", "net10.0"];

    [Fact]
    public async Task GeneratedFile_ShowsInTheProject()
    {
        var result = (await Repository.RunAsync("msbuild", "-getItem:Compile", "-p:TargetFramework=net10.0")).EnsureSuccess();

        result.Output.Should().Contain("\"Link\": \"Generated/LiveAvatarClient.g.cs\"");
    }

    [Fact]
    public async Task Build_NothingChanged_StartsNoProcessAndCompilesNothing()
    {
        (await Repository.BuildAsync("--no-restore")).EnsureSuccess();
        var client = File.GetLastWriteTimeUtc(Repository.Client);
        var assemblies = Assemblies();

        var result = (await Repository.BuildAsync("--no-restore")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().MatchRegex(@"^client is current with spec/openapi\.json \(\d+ operations?, sha256 [0-9a-f]{8}\)$");
        result.Output.Should().NotContain("Task \"Exec\"").And.NotContain("LiveAvatar.SpecTool.dll");
        File.GetLastWriteTimeUtc(Repository.Client).Should().Be(client);
        Assemblies().Should().Equal(assemblies);
    }

    [Fact]
    public async Task Build_ContractChanged_MakesTheClientOnceForAllFrameworks()
    {
        Repository.TouchContract();
        var assemblies = Assemblies();

        var result = (await Repository.BuildAsync("--no-restore")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().MatchRegex(@"^client made from spec/openapi\.json \(\d+ operations?, sha256 [0-9a-f]{8}\) in \d+\.\d s$");
        Assemblies().Should().NotIntersectWith(assemblies);
    }

    [Theory]
    [InlineData("spec/overlay.json")]
    [InlineData("nswag.json")]
    [InlineData("src/LiveAvatar.Generated/Generate.targets")]
    public async Task Build_InputTouched_MakesTheClient(string input)
    {
        File.AppendAllText(Repository.At(input), "\n");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_TemplateAdded_MakesTheClient()
    {
        var template = Repository.At("src/LiveAvatar.Generated/Templates/Unused.liquid");
        File.WriteAllText(template, "");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_ToolChanged_BuildsTheToolAndMakesTheClient()
    {
        File.AppendAllText(Repository.At("src/LiveAvatar.SpecTool/Program.cs"), "\n");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.Output.Should().Contain("LiveAvatar.SpecTool -> ");
        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    [Fact]
    public async Task Build_OutputAltered_MakesTheClientAsItWas()
    {
        (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();
        var client = await File.ReadAllTextAsync(Repository.Client);
        File.AppendAllText(Repository.Client, "// altered");

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        (await File.ReadAllTextAsync(Repository.Client)).Should().Be(client);
    }

    [Fact]
    public async Task Build_OutputDeleted_MakesTheClient()
    {
        File.Delete(Repository.Client);

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        File.Exists(Repository.Client).Should().BeTrue();
    }

    private DateTime[] Assemblies() => [.. Frameworks.Select(framework => File.GetLastWriteTimeUtc(Repository.Assembly(framework)))];
}
