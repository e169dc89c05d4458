using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class StartupProfileTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public StartupProfileTests()
    {
        string[] files =
        [
            "LiveAvatar.SpecTool.dll", "LiveAvatar.SpecTool.deps.json", "LiveAvatar.SpecTool.runtimeconfig.json", "Newtonsoft.Json.dll", "System.CommandLine.dll",
        ];
        foreach (var file in files)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), _folder.At(file));
        }
    }

    private string Profile => _folder.At("startup");

    [Fact]
    public async Task Program_Ended_HasLeftAProfileBesideItself()
    {
        await RunAsync();

        File.Exists(Profile).Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    public async Task Program_WithPartOfAProfile_RunsAllTheSame(double part)
    {
        var whole = await RunAsync();
        var profile = await File.ReadAllBytesAsync(Profile);
        await File.WriteAllBytesAsync(Profile, profile[..(int)(profile.Length * part)]);

        var result = await RunAsync();

        result.Should().Be(whole);
    }

    [Fact]
    public async Task Program_WithAFolderInTheProfilesPlace_RunsAllTheSame()
    {
        Directory.CreateDirectory(Profile);

        var result = await RunAsync();

        result.ExitCode.Should().Be(0);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<ChildProcessResult> RunAsync() => await ChildProcess.RunAsync(
        Executable.DotNet(), [_folder.At("LiveAvatar.SpecTool.dll"), "--help"], _folder.At("."), TimeSpan.FromMinutes(10), TimeProvider.System, CancellationToken.None);
}
