namespace LiveAvatar.Build.Tests.Script;

/// <summary>Every path that a user writes is relative to the folder that the user stands in.</summary>
public sealed class FolderTests(RecordedDotNet dotNet) : ScriptTests(dotNet)
{
    [Fact]
    public async Task Folder_OfTheRepository_IsWhereDotnetRuns()
    {
        var folder = Path.Combine(Root, "src");

        (await TypeAsync("../build.ps1 test -o x; ../build.ps1 diff a b", folder)).EnsureSuccess();

        Calls().Should().Equal(
            string.Join('\n', folder, "test", Solution, "-o", "x"),
            InRoot("run", "--project", "src/LiveAvatar.SpecTool", "--", "--directory", folder, "diff", "a", "b"));
    }

    [Fact]
    public async Task Folder_OutsideOfTheRepository_HasTheSdkOfTheRepository()
    {
        var result = await TypeAsync(
            $"& '{Script}' test -o x; & '{Script}' diff a b; Set-Location Env:; & '{Script}' version; (Get-Location).Path", DotNet.Folder);

        result.EnsureSuccess().Output.Trim().Should().Be("Env:/");
        Calls().Should().Equal(
            string.Join('\n', DotNet.Folder, "exec", $"{RecordedDotNet.SdkFolder}/{RecordedDotNet.Sdk}/dotnet.dll", "test", Solution, "-o", "x"),
            InRoot("run", "--project", "src/LiveAvatar.SpecTool", "--", "--directory", DotNet.Folder, "diff", "a", "b"),
            InRoot("run", "--project", "src/LiveAvatar.SpecTool", "--", "--directory", DotNet.Folder, "version"));
    }

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("build", "build")]
    [InlineData("test", "test")]
    [InlineData("pack", "pack")]
    [InlineData("clean", "clean")]
    [InlineData("push", "push")]
    [InlineData("update-spec", "update")]
    [InlineData("diff", "diff")]
    [InlineData("public-api", "public-api")]
    [InlineData("version", "version")]
    [InlineData("bench", "tests/LiveAvatar.Generated.Benchmarks")]
    [InlineData("nightly", "NIGHTLY=1")]
    public async Task Task_OfAFile_OutsideOfTheRepository_RunsItsCommand(string task, string word)
    {
        (await RunAsync(DotNet.Folder, "-NoProfile", "-File", Script, task, "--out", "a b")).EnsureSuccess();

        var call = Calls().Should().ContainSingle().Which;
        call.Split('\n').Should().Contain(word);
        call.Should().EndWith("--out\na b");
    }
}
