using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

/// <summary>The step up to where NSwag would run; from there on it is tested with real builds, in LiveAvatar.Build.Tests.</summary>
public sealed class GenerateStepTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();
    private readonly StringWriter _log = new();
    private readonly GenerateOptions _options;

    public GenerateStepTests() => _options = new GenerateOptions
    {
        Contract = _folder.Write("spec/openapi.json", """{ "openapi": "3.1.0", "paths": { "/a": { "get": {} } } }"""),
        Settings = _folder.Write("nswag.json", "{}"),
        Output = _folder.At("generated/Client.g.cs"),
        Key = "key",
        NSwag = _folder.At("no-nswag.dll"),
    };

    [Fact]
    public async Task RunAsync_ClientIsCurrent_SaysSoAndNeedsNoNSwag()
    {
        WriteCurrentClient();

        var exitCode = await RunAsync(_options);

        exitCode.Should().Be(0);
        _log.ToString().Trim().Should().Be($"client is current with {_options.Contract} (0 operations, sha256 00000000)");
    }

    [Fact]
    public async Task RunAsync_NSwagMissing_FailsAndLeavesNoStamp()
    {
        WriteCurrentClient();

        var exitCode = await RunAsync(_options with { Force = true });

        exitCode.Should().Be(1);
        _log.ToString().Should().Contain("error LABUILD014: ");
        File.Exists(Stamp.PathFor(_options.Output)).Should().BeFalse();
    }

    [Fact]
    public async Task RunAsync_OverlayMissing_NamesIt()
    {
        var options = _options with { Overlay = _options.Contract + ".missing" };

        var exitCode = await RunAsync(options);

        exitCode.Should().Be(1);
        _log.ToString().Should().StartWith($"{options.Overlay}: error LABUILD010: The overlay is missing.");
    }

    [Fact]
    public async Task RunAsync_ContractMissing_NamesIt()
    {
        File.Delete(_options.Contract);

        var exitCode = await RunAsync(_options);

        exitCode.Should().Be(1);
        _log.ToString().Should().StartWith($"{_options.Contract}: error LABUILD010: The contract is missing.");
    }

    [Fact]
    public async Task RunAsync_ContractIsNotJson_SaysWhere()
    {
        await File.WriteAllTextAsync(_options.Contract, "{\n  \"openapi\" }");

        var exitCode = await RunAsync(_options);

        exitCode.Should().Be(1);
        _log.ToString().Should().StartWith($"{_options.Contract}(2,");
    }

    [Fact]
    public async Task RunAsync_DesignTimeWithoutNSwag_IsSilent()
    {
        var exitCode = await RunAsync(_options with { DesignTime = true });

        exitCode.Should().Be(0);
        _log.ToString().Should().BeEmpty();
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    private Task<int> RunAsync(GenerateOptions options) => GenerateStep.RunAsync(options, _log, TimeProvider.System, CancellationToken.None);

    private void WriteCurrentClient()
    {
        _folder.Write("generated/Client.g.cs", "class Client;");
        File.WriteAllText(Stamp.PathFor(_options.Output), new Stamp("key", Stamp.HashOf(_options.Output), "0 operations, sha256 00000000").ToString());
    }
}
