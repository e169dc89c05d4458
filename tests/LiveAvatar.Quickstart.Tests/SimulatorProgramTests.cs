using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart.Tests;

public class SimulatorProgramTests
{
    [Fact]
    public async Task Run_WithoutArguments_PrintsEachStepAligned()
    {
        var run = await QuickstartProcess.RunAsync([]);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().SatisfyRespectively(
            line => line.Should().Be(
                $"{LiveAvatarContract.Title} {LiveAvatarContract.Version} "
                + $"({LiveAvatarContract.OperationCount} operations, sha256 {LiveAvatarContract.Sha256[..8]})"),
            line => line.Should().Be("This talks to a simulator in this process. With --live it talks to the real API; --help says more."),
            line => line.Should().BeEmpty(),
            line => line.Should().MatchRegex(@"^  start the simulator   (?=.{10}   )\s*[\d,]+ ms   http://127\.0\.0\.1:\d+/$"),
            line => line.Should().MatchRegex(@"^  store a secret        (?=.{10}   )\s*[\d,]+ ms   secret_id [0-9a-f]{8}\.\.\.$"),
            line => line.Should().MatchRegex(@"^  bind a voice          (?=.{10}   )\s*[\d,]+ ms   voice_id [0-9a-f]{8}\.\.\.$"),
            line => line.Should().MatchRegex(@"^  choose an avatar      (?=.{10}   )\s*[\d,]+ ms   avatar_id [0-9a-f]{8}\.\.\., .+$"),
            line => line.Should().MatchRegex(@"^  make a session token  (?=.{10}   )\s*[\d,]+ ms   session_id [0-9a-f]{8}\.\.\.$"),
            line => line.Should().MatchRegex(@"^  start the session     (?=.{10}   )\s*[\d,]+ ms   livekit_url .+$"),
            line => line.Should().MatchRegex(@"^  keep it alive         (?=.{10}   )\s*[\d,]+ ms   done$"),
            line => line.Should().MatchRegex(@"^  stop the session      (?=.{10}   )\s*[\d,]+ ms   done$"),
            line => line.Should().MatchRegex(@"^  read the transcript   (?=.{10}   )\s*[\d,]+ ms   (1 line|\d+ lines)$"),
            line => line.Should().MatchRegex(@"^  read the credits      (?=.{10}   )\s*[\d,]+ ms   credits_left [\d.]+$"),
            line => line.Should().MatchRegex(@"^  delete the voice      (?=.{10}   )\s*[\d,]+ ms   voice_id [0-9a-f]{8}\.\.\.$"),
            line => line.Should().MatchRegex(@"^  delete the secret     (?=.{10}   )\s*[\d,]+ ms   secret_id [0-9a-f]{8}\.\.\.$"),
            line => line.Should().MatchRegex(@"^  stop the simulator    (?=.{10}   )\s*[\d,]+ ms   done$"),
            line => line.Should().BeEmpty(),
            line => line.Should().MatchRegex(@"^Done in [\d,]+ ms\.$"));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("FORCE_COLOR", "1")]
    [InlineData("DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION", "1")]
    public async Task Run_Piped_PrintsNoControlCharacters(string name, string value)
    {
        var run = await QuickstartProcess.RunAsync([], (name, value), ("TERM", "xterm-256color"));

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().HaveCountGreaterThan(5);
        string.Concat(run.OutputLines).Should().NotMatchRegex(@"\p{C}");
    }

    [Theory]
    [InlineData("LIVEAVATAR_API_KEY", "not a key")]
    [InlineData("ELEVENLABS_API_KEY", "unknown")]
    [InlineData("ELEVENLABS_VOICE_ID", "unknown")]
    [InlineData("http_proxy", "http://127.0.0.1:1")]
    [InlineData("all_proxy", "http://127.0.0.1:1")]
    public async Task Run_WithSettingsOfTheMachine_IsNotTouchedByThem(string name, string value)
    {
        var run = await QuickstartProcess.RunAsync([], (name, value));

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }
}
