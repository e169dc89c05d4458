namespace LiveAvatar.Quickstart.Tests;

public class ArgumentTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help(string argument)
    {
        var run = await QuickstartProcess.RunAsync([argument]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().Contain("dotnet run --project src/LiveAvatar.Quickstart")
            .And.Contain("dotnet run --project src/LiveAvatar.Quickstart -- --live")
            .And.ContainMatch("  LIVEAVATAR_API_KEY *")
            .And.ContainMatch("  ELEVENLABS_API_KEY *")
            .And.ContainMatch("  ELEVENLABS_VOICE_ID *")
            .And.ContainMatch("Exit codes: *");
    }

    [Theory]
    [InlineData("--lve")]
    [InlineData("--live", "now")]
    [InlineData("--help", "--live")]
    [InlineData("")]
    public async Task UnknownArguments(params string[] arguments)
    {
        var run = await QuickstartProcess.RunAsync(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().Equal(
            $"Not understood: '{string.Join(' ', arguments)}'. Give no argument for the simulator, --live for the real API, or --help.");
    }
}
