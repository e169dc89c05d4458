using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart.Tests;

// Nothing here can reach the real API: what is sent at all is sent to a proxy on this machine.
public sealed class LiveProgramTests : IDisposable
{
    private static readonly string Api = LiveAvatarContract.Server!.OriginalString;

    private readonly TcpListener _proxy = new(IPAddress.Loopback, 0);

    public LiveProgramTests() => _proxy.Start();

    private (string Name, string Value)[] Everything =>
    [
        ("LIVEAVATAR_API_KEY", "the-key"),
        ("ELEVENLABS_API_KEY", "the-providers-key"),
        ("ELEVENLABS_VOICE_ID", "the-voice"),
        ("https_proxy", $"http://{_proxy.LocalEndpoint}"),
    ];

    public void Dispose() => _proxy.Dispose();

    [Theory]
    [InlineData("LIVEAVATAR_API_KEY")]
    [InlineData("ELEVENLABS_API_KEY")]
    [InlineData("ELEVENLABS_VOICE_ID")]
    [InlineData("LIVEAVATAR_API_KEY", "ELEVENLABS_API_KEY", "ELEVENLABS_VOICE_ID")]
    public async Task Live_VariablesMissing_NamesThemAndSendsNothing(params string[] missing)
    {
        var rest = Everything.Where(variable => !missing.Contains(variable.Name, StringComparer.Ordinal));

        var run = await QuickstartProcess.RunAsync(["--live"], [.. rest]);

        run.ExitCode.Should().Be(2);
        run.OutputLines.Should().SatisfyRespectively(
            line => line.Should().Be(ContractLine.Text),
            line => line.Should().Be($"This talks to the real API, {Api}, and deletes again the secret and the voice that it makes."),
            line => line.Should().Be("Its session is a sandbox session, which costs no credits."),
            line => line.Should().Be("It needs these environment variables:"),
            line => line.Should().Be("  LIVEAVATAR_API_KEY   the API key of your account"),
            line => line.Should().StartWith("  ELEVENLABS_API_KEY   the API key of your account at ElevenLabs"),
            line => line.Should().Be("  ELEVENLABS_VOICE_ID  the id of a voice there"),
            line => line.Should().BeEmpty());
        run.ErrorLines.Should().Equal(
            $"Not set: {string.Join(", ", missing)}. Nothing was sent. Set what is missing, or leave --live out for the simulator.");
        _proxy.Pending().Should().BeFalse();
    }

    [Fact]
    public async Task Live_BlankVariable_CountsAsMissing()
    {
        var run = await QuickstartProcess.RunAsync(["--live"], [.. Everything, ("ELEVENLABS_API_KEY", " ")]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("Not set: ELEVENLABS_API_KEY. Nothing was sent.");
    }

    [Fact]
    public async Task Live_MalformedKey_NamesTheVariableAndNotTheKey()
    {
        var run = await QuickstartProcess.RunAsync(["--live"], [.. Everything, ("LIVEAVATAR_API_KEY", "top secret")]);

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith("The step 'make the client' failed: ").And.Contain("LIVEAVATAR_API_KEY holds white space");
        run.ErrorLines[1].Should().Be("Check the key in LIVEAVATAR_API_KEY.");
        (run.Output + run.Error).Should().NotContain("top secret");
        _proxy.Pending().Should().BeFalse();
    }

    [Fact]
    public async Task Live_ApiOutOfReach_NamesTheStepAndTheWayOut()
    {
        var everything = Everything;
        _proxy.Stop();

        var run = await QuickstartProcess.RunAsync(["--live"], everything);

        run.ExitCode.Should().Be(1);
        run.OutputLines[^3].Should().MatchRegex($"^  make the client       .{{10}}   LiveAvatarClient for {Regex.Escape(Api)} with the API key$");
        run.OutputLines[^2].Should().MatchRegex(@"^  store a secret        .{10}   failed$");
        run.ErrorLines.Should().HaveCount(2);
        run.ErrorLines[0].Should().StartWith($"The step 'store a secret' failed: Secrets.CreateSecret got no answer from {Api}");
        run.ErrorLines[1].Should().StartWith("Check the network and the proxy.");
    }

    [Fact]
    public async Task Live_CtrlC_EndsInTheMiddleOfAStep()
    {
        // The tests of the journey's cancellation stand alone there.
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows, only a process with a console of its own could be sent a Ctrl+C. Run this test on Linux or macOS.");

        using var quickstart = InterruptSignal.WithDefault(() => QuickstartProcess.Start(["--live"], Everything));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        using var unanswered = await _proxy.AcceptTcpClientAsync(limit.Token);

        using var kill = Process.Start("kill", ["-INT", quickstart.Id.ToString(CultureInfo.InvariantCulture)]);
        var run = await quickstart.FinishAsync();

        run.ExitCode.Should().Be(130);
        run.OutputLines[^2].Should().MatchRegex(@"^  store a secret        .{10}   stopped$");
        run.ErrorLines.Should().Equal("Stopped by Ctrl+C.");
    }
}
