using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>What can be told of build.ps1 and .ci/run without running them.</summary>
public class BuildScriptTests
{
    private static readonly string Script = RepositoryFiles.Read("build.ps1");

    [Theory]
    [InlineData("a && b")]
    [InlineData("a || b")]
    [InlineData("$a ?? $b")]
    [InlineData("$a?.b")]
    [InlineData("$a ? 1 : 2")]
    [InlineData("'gr\u00fcn'")]
    [InlineData("'a'\r\n")]
    public void NotForWindowsPowerShell_Sample_IsFound(string script) => NotForWindowsPowerShell(script).Should().BeTrue();

    [Fact]
    public void Script_IsForWindowsPowerShellToo() => NotForWindowsPowerShell(Script).Should().BeFalse();

    [Theory]
    [InlineData("build", "@('build', $solution)")]
    [InlineData("test", "@('test', $solution)")]
    [InlineData("pack", "@('pack', $solution)")]
    [InlineData("push", "$specTool + @('push')")]
    [InlineData("bench", "@('run', '--project', 'tests/LiveAvatar.Generated.Benchmarks', '--configuration', 'Release', '--')")]
    [InlineData("nightly", """@('test', $solution, '-m:1', '-e', 'NIGHTLY=1', '-e', "NIGHTLY_SUMMARY=$summary", '--filter', 'FullyQualifiedName~.Faults.|FullyQualifiedName~.Random.')""")]
    [InlineData("clean", "@('clean', $solution)")]
    [InlineData("update-spec", "$specTool + @('update')")]
    [InlineData("diff", "$specTool + @('diff')")]
    [InlineData("public-api", "$specTool + @('public-api')")]
    [InlineData("version", "$specTool + @('version')")]
    public void Script_Task_IsOneCallOfDotnet(string task, string command) => Tasks().Should().Contain(task, command);

    [Fact]
    public void Script_EveryTask_IsInTheHelp() =>
        Tasks().Keys.Should().OnlyContain(task => Regex.IsMatch(Help(), $@"(?m)^    {task} +[A-Z].*\.$", RegexOptions.None, TimeSpan.FromSeconds(5)));

    [Fact]
    public void Script_EndsWithTheExitCodeOfDotnet() => Script.Should().EndWith("\nexit $LASTEXITCODE\n");

    [Fact]
    public void CiRun_RunsTheTestsOfTheSolution() =>
        RepositoryFiles.Read(".ci/run").Should().StartWith("#!/usr/bin/env bash\n")
            .And.Contain("\nrun dotnet test LiveAvatar.Generated.sln\n").And.Contain("\nrun dotnet test LiveAvatar.Generated.sln --no-build --filter Category=Slow\n");

    internal static Dictionary<string, string> Tasks() =>
        Regex.Matches(Script, @"(?m)^    '?(?<task>[\w-]+)'? += (?<command>(\$specTool \+ )?@\(.*)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .ToDictionary(match => match.Groups["task"].Value, match => match.Groups["command"].Value, StringComparer.Ordinal);

    private static string Help() => Script[Script.IndexOf("<#", StringComparison.Ordinal)..Script.IndexOf("#>", StringComparison.Ordinal)];

    private static bool NotForWindowsPowerShell(string script) =>
        Regex.IsMatch(script, @"&&|\|\||\?\?|\?\.|\s\?\s|[^\x20-\x7E\n]", RegexOptions.None, TimeSpan.FromSeconds(5));
}
