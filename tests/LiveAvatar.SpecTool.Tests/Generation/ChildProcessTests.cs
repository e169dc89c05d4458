using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class ChildProcessTests
{
    private static readonly TimeSpan HangLimit = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task RunAsync_ProgramFails_KeepsItsOutputAndExitCode()
    {
        var result = await ChildProcess.RunAsync(Executable.DotNet(), ["exec", "no-such.dll"], Path.GetTempPath(), HangLimit, TimeProvider.System, CancellationToken.None);

        result.ExitCode.Should().NotBe(0);
        result.Output.Should().Contain("no-such.dll");
    }

    [Fact]
    public async Task RunAsync_NoSuchProgram_NamesIt()
    {
        var act = () => ChildProcess.RunAsync("no-such-program", [], Path.GetTempPath(), HangLimit, TimeProvider.System, CancellationToken.None);

        var diagnostic = (await act.Should().ThrowAsync<GenerationException>()).Which.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be("LABUILD018");
        diagnostic.Message.Should().StartWith("no-such-program could not be started");
    }

    [Fact]
    public async Task RunAsync_TooLong_EndsTheProgram()
    {
        var act = () => ChildProcess.RunAsync(Executable.DotNet(), ["--info"], Path.GetTempPath(), TimeSpan.FromTicks(1), TimeProvider.System, CancellationToken.None);

        (await act.Should().ThrowAsync<GenerationException>()).Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LABUILD017");
    }
}
