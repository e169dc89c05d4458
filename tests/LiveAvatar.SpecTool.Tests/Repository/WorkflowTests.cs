using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>Workflows do nothing that can't be done here, with no more rights than they need, by actions that nobody can exchange.</summary>
public partial class WorkflowTests
{
    private static readonly Dictionary<string, string[]> MayWrite = new(StringComparer.Ordinal)
    {
        ["regenerate.yml comment"] = ["pull-requests"],
        ["update-spec.yml update"] = ["contents", "pull-requests"],
    };

    [Fact]
    public void Workflows_AreThoseThatTheReadmeTellsOf() =>
        Workflow.All.Select(workflow => Path.GetFileName(workflow.Path)).Should().Contain(["ci.yml", "regenerate.yml", "release.yml", "update-spec.yml"]);

    [Fact]
    public void Permissions_OfEveryWorkflow_AreToReadTheSources() =>
        Workflow.All.Should().OnlyContain(workflow => workflow.Permissions.Count == 1 && workflow.Permissions["contents"] == "read");

    [Fact]
    public void Permissions_OfJobs_AreWhatTheyNeed() => Workflow.All
        .SelectMany(workflow => workflow.Jobs.Select(job => (Name: $"{Path.GetFileName(workflow.Path)} {job.Name}", Permissions: Workflow.PermissionsOf(job.Node))))
        .Should().OnlyContain(job => job.Permissions.Where(permission => permission.Value != "read").All(permission => permission.Value == "write" && MayWrite.GetValueOrDefault(job.Name, Array.Empty<string>()).Contains(permission.Key)));

    [Fact]
    public void Actions_ArePinnedByCommit_WithTheVersionBehind()
    {
        var uses = Workflow.All.SelectMany(workflow => workflow.Text.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).Select(line => $"{workflow.Path}: {line.Trim()}")).ToList();

        uses.Should().NotBeEmpty().And.OnlyContain(line => Pinned().IsMatch(line));
        Workflow.All.Sum(workflow => workflow.Steps.Count(step => Workflow.Find(step, "uses") is not null)).Should().Be(uses.Count);
    }

    [Fact]
    public void Actions_OneVersionEach() =>
        Workflow.All.SelectMany(workflow => workflow.Steps).Select(step => Workflow.TextOf(step, "uses")).OfType<string>()
            .Distinct(StringComparer.Ordinal).Select(action => action.Split('@')[0]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Runs_AreTasksThatRunHereToo()
    {
        var tasks = BuildScriptTests.Tasks().Keys;

        var runs = Workflow.All.SelectMany(workflow => workflow.Steps).Select(step => Workflow.TextOf(step, "run")).OfType<string>().ToList();

        runs.Should().NotBeEmpty();
        runs.Where(run => !DotNetCommand().IsMatch(run) && (!Task().IsMatch(run) || !tasks.Contains(Task().Match(run).Groups["task"].Value, StringComparer.Ordinal))).Should().BeEmpty();
    }

    /// <summary>What others can write (titles, branches, inputs) reaches a script in a variable, where it is a value and not a command.</summary>
    [Fact]
    public void Runs_HoldNoExpressions() =>
        Workflow.All.SelectMany(workflow => workflow.Steps).Select(step => Workflow.TextOf(step, "run")).OfType<string>().Should().NotContain(run => run.Contains("${{", StringComparison.Ordinal));

    [Fact]
    public void Checkouts_LeaveNoToken() =>
        Workflow.All.SelectMany(workflow => workflow.Steps)
            .Where(step => Workflow.TextOf(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true)
            .Should().OnlyContain(step => Workflow.Find(step, "with")!.ToString().Contains("persist-credentials", StringComparison.Ordinal));

    [GeneratedRegex(@"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.NonBacktracking)]
    private static partial Regex Pinned();

    /// <summary>A command of .NET's own, or one that shows on the page of the run what a command has written.</summary>
    [GeneratedRegex(@"^(dotnet (tool restore|format whitespace --folder . --verify-no-changes|stryker [-\w ]+)|Get-Content [\w./*-]+ >> \$env:GITHUB_STEP_SUMMARY)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DotNetCommand();

    [GeneratedRegex(@"^\./build\.ps1 (?<task>[\w-]+)[^\n]*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Task();
}
