namespace LiveAvatar.Packages.Tests.Consumers;

[Collection(Packages.Name)]
public sealed class ConsumerTests(PackedPackages packed, ITestOutputHelper log) : IAsyncLifetime
{
    private static readonly string[] Journey =
    [
        "stored the secret ", "bound the voice ", "started a session at ", "ended the session", "has the voice ", "is told what is wrong: LiveAvatarNotFoundException 404", "cleaned up",
    ];

    private ConsumerFolder _consumers = null!; // set before any test sees it

    public async ValueTask InitializeAsync() => _consumers = await ConsumerFolder.CreateAsync(packed);

    public ValueTask DisposeAsync() => _consumers.DisposeAsync();

    /// <summary>The console program uses a netstandard2.0 library.</summary>
    [Fact]
    public async Task ConsoleAndLibrary_OnNet_GoTheJourney()
    {
        (await _consumers.BuildAsync("Console")).EnsureSuccess();

        await GoAsync("on .NET", "Console/bin/Debug/net10.0/Console.dll");
    }

    /// <summary>The application for .NET Framework uses the same library. The console program gives it a server.</summary>
    [Fact]
    public async Task FrameworkAndLibrary_OnMono_GoTheJourney()
    {
        (await _consumers.BuildAsync("Framework")).EnsureSuccess();
        Assert.SkipWhen(Machine.Mono is null, "The application for .NET Framework was built, but not run: install mono-devel (mono-runtime alone lacks class libraries).");
        (await _consumers.BuildAsync("Console")).EnsureSuccess();

        await GoAsync("on Mono", "Console/bin/Debug/net10.0/Console.dll", Machine.Mono, _consumers.At("Framework/bin/Debug/net472/Framework.exe"));
    }

    [Fact]
    public async Task WebService_UsesTheKeysOfTwoAccounts_AndGoesTheJourney()
    {
        (await _consumers.BuildAsync("Web")).EnsureSuccess();

        var result = (await _consumers.RunAsync("exec", _consumers.At("Web/bin/Debug/net10.0/Web.dll"))).EnsureSuccess();

        log.WriteLine(result.Output);
        result.Output.Should().MatchRegex(@"voices: \["".+""\]").And.MatchRegex(@"credits: \d").And.Contain("keys: key-a, key-b");
        ShouldBeTheJourney(Lines(result.Output).Skip(3));
    }

    [Fact]
    public async Task Readme_IsAProgram()
    {
        await File.WriteAllTextAsync(_consumers.At("Readme/Program.cs"), ReadmeProgram.From(await File.ReadAllTextAsync(packed.First.At("README.md"))));
        (await _consumers.BuildAsync("Readme")).EnsureSuccess();

        var result = (await _consumers.RunAsync("exec", _consumers.At("Readme/bin/Debug/net10.0/Readme.dll"))).EnsureSuccess();

        result.Output.Trim().Should().Be("2");
    }

    private async Task GoAsync(string where, string program, params IEnumerable<string> arguments)
    {
        var result = (await _consumers.RunAsync(["exec", _consumers.At(program), .. arguments])).EnsureSuccess();

        log.WriteLine($"The journey {where}:");
        log.WriteLine(result.Output);
        ShouldBeTheJourney(Lines(result.Output));
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void ShouldBeTheJourney(IEnumerable<string> lines) =>
        lines.Should().SatisfyRespectively(Journey.Select<string, Action<string>>(step => line => line.Should().StartWith(step)));
}
