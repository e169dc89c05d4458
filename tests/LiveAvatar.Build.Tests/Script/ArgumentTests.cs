namespace LiveAvatar.Build.Tests.Script;

/// <summary>Whatever follows the task reaches the program as it was written, however the script is called.</summary>
public sealed class ArgumentTests(RecordedDotNet dotNet) : ScriptTests(dotNet)
{
    private static readonly string[] Words =
    [
        "--out", "x", "--property:A=B", "-p:A=B", "-p:A=B;C=D", "-p", "A=B", "-v", "n", "-v:n", "-o", "x",
        "-t:Rebuild", "-t", "-f", "net8.0", "-c", "Release", "*", "~", "a b", "q\"q", "it's", "", "$x", "`n", "a\\", "A,B", "-p:A=1,2",
        "1.50", "007", "-bl", "-nologo", "--no-restore", "-m:1", "-graph:true", "-tl:off",
        "-h", "--help", "--filter", "*", "--feed", "-fr", "--", "-z", "--y",
    ];

    // As a user would type them at the prompt: quotes only where PowerShell would take a word apart.
    private const string Typed =
        """
        --out x --property:A=B -p:A=B '-p:A=B;C=D' -p A=B -v n -v:n -o x -t:Rebuild -t -f net8.0 -c Release
        * ~ 'a b' 'q"q' 'it''s' '' '$x' '`n' a\ A,B -p:A=1,2 1.50 007 -bl -nologo --no-restore -m:1 -graph:true -tl:off
        -h --help --filter * --feed -fr -- -z --y
        """;

    [Theory]
    [InlineData("-NoProfile", "-File", "./build.ps1")]
    [InlineData("-NoProfile", "-f", "build.ps1")]
    [InlineData("-NoProfile", "./build.ps1")]
    public async Task Words_OfAFile(params string[] host)
    {
        (await RunAsync(Root, [.. host, "build", .. Words])).EnsureSuccess();

        Calls().Should().Equal(InRoot(["build", Solution, .. Words]));
    }

    [Fact]
    public async Task Words_OfTheShebang()
    {
        SkipOnWindows();

        (await PowerShell.RunProgramAsync(Script, Root, DotNet.Environment, ["build", .. Words])).EnsureSuccess();

        Calls().Should().Equal(InRoot(["build", Solution, .. Words]));
    }

    [Fact]
    public async Task Words_OfTheTool()
    {
        SkipOnWindows();

        (await PowerShell.RunProgramAsync(
            Build.Tests.Infrastructure.DotNet.Host, Root, DotNet.Environment, ["pwsh", "build.ps1", "build", .. Words])).EnsureSuccess();

        Calls().Should().Equal(InRoot(["build", Solution, .. Words]));
    }

    [Theory]
    [InlineData("-Command", "& ./build.ps1 build {0}")]
    [InlineData("-c", "./build.ps1 build {0}")]
    [InlineData("-c", "function f { if ($true) { $x = & (Join-Path . build.ps1) build {0}; $x } }; f")]
    [InlineData("-c", "$PSNativeCommandArgumentPassing = 'Legacy'; ./build.ps1 build {0}")]
    public async Task Words_OfASession(string option, string text)
    {
        (await RunAsync(Root, "-NoProfile", option, text.Replace("{0}", Typed.ReplaceLineEndings(" "), StringComparison.Ordinal))).EnsureSuccess();

        Calls().Should().Equal(InRoot(["build", Solution, .. Words]));
    }

    [Fact]
    public async Task Words_ThatAreSplatted()
    {
        (await TypeAsync("$words = '-p:A=B', '-c', 'Release', '--', '*'; ./build.ps1 test @words; ./build.ps1 test -x $null")).EnsureSuccess();

        Calls().Should().Equal(InRoot("test", Solution, "-p:A=B", "-c", "Release", "--", "*"), InRoot("test", Solution, "-x", ""));
    }

    [Theory]
    [InlineData("test", "--")]
    [InlineData("test", "-x", "--", "a")]
    public async Task Dashes_OfAFile(params string[] words)
    {
        (await RunAsync(Root, ["-NoProfile", "-File", "build.ps1", .. words])).EnsureSuccess();

        Calls().Should().Equal(InRoot([words[0], Solution, .. words[1..]]));
    }

    [Fact]
    public async Task OwnParameters_AreOptionsOfTheProgram()
    {
        (await TypeAsync(
            """
            ./build.ps1
            ./build.ps1 --no-restore
            ./build.ps1 -Configuration Release
            ./build.ps1 test -configuration:Release -bl
            ./build.ps1 clean -Configuration Release
            """)).EnsureSuccess();

        Calls().Should().Equal(
            InRoot("build", Solution),
            InRoot("build", Solution, "--no-restore"),
            InRoot("build", Solution, "--configuration", "Release"),
            InRoot("test", Solution, "--configuration:Release", "-bl"),
            InRoot("clean", Solution, "--configuration", "Release"));
    }

    [Fact]
    public async Task OwnParameters_OfAFile()
    {
        (await RunAsync(Root, "-NoProfile", "-File", "build.ps1", "push", "-Feed", "a b", "--packages", "p")).EnsureSuccess();
        (await RunAsync(Root, "-NoProfile", "-File", "build.ps1", "-Configuration", "Release")).EnsureSuccess();

        Calls().Should().Equal(
            InRoot("run", "--project", "src/LiveAvatar.SpecTool", "--", "--directory", Root, "push", "--feed", "a b", "--packages", "p"),
            InRoot("build", Solution, "--configuration", "Release"));
    }

    [Fact]
    public async Task Bench_Filter_IsNotTakenForFiles()
    {
        (await TypeAsync("./build.ps1 bench calls --filter *; ./build.ps1 bench calls -f '*'")).EnsureSuccess();

        Calls().Should().Equal(
            InRoot("run", "--project", "tests/LiveAvatar.Generated.Benchmarks", "--configuration", "Release", "--", "calls", "--filter", "*"),
            InRoot("run", "--project", "tests/LiveAvatar.Generated.Benchmarks", "--configuration", "Release", "--", "calls", "-f", "*"));
    }
}
