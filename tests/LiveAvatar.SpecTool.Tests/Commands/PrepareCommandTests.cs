using System.CommandLine;
using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Tests.Repository;

namespace LiveAvatar.SpecTool.Tests.Commands;

public sealed class PrepareCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("LiveAvatar.SpecTool.Tests-").FullName;
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        _output.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Prepare_Contract_WritesWhatNSwagReads()
    {
        var prepared = Path.Combine(_folder, "prepared.json");

        var exitCode = await RunAsync("--contract", RepositoryFiles.FullPath("spec/openapi.json"), "--overlay", RepositoryFiles.FullPath("spec/overlay.json"), "--out", prepared);

        exitCode.Should().Be(0);
        (await File.ReadAllTextAsync(prepared)).Should().Contain("\"openapi\": \"3.0.3\"");
    }

    [Fact]
    public async Task Prepare_FileMissing_SaysSoInOneLine()
    {
        var exitCode = await RunAsync("--contract", Path.Combine(_folder, "missing.json"), "--out", Path.Combine(_folder, "prepared.json"));

        exitCode.Should().Be(1);
        _output.ToString().Trim().Should().Contain("error LABUILD021: ").And.Contain("missing.json").And.NotContain("\n");
    }

    private Task<int> RunAsync(params string[] arguments) =>
        PrepareCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = _output });
}
