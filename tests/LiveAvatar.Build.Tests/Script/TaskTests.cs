namespace LiveAvatar.Build.Tests.Script;

/// <summary>What PowerShell itself shows of the script: Tab, errors, -WhatIf, help.</summary>
public sealed class TaskTests(RecordedDotNet dotNet) : ScriptTests(dotNet)
{
    private static readonly string[] Tasks =
        ["build", "test", "pack", "push", "bench", "nightly", "update-spec", "diff", "public-api", "version", "clean"];

    [Fact]
    public async Task Tab_CompletesTasksAndWhatTheyTake()
    {
        var result = await TypeAsync(
            """
            foreach ($text in './build.ps1 ', './build.ps1 p', './build.ps1 up', './build.ps1 push -Wh', './build.ps1 test -c Release -W') {
                (TabExpansion2 $text).CompletionMatches.CompletionText -join ','
            }
            """);

        var lines = result.EnsureSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines[0].Split(',').Where(text => !text.Contains(' ')).Should().Equal(Tasks);
        lines[1..].Should().Equal("pack,push,push -Feed,public-api", "update-spec,update-spec -From", "-WhatIf", "-WhatIf");
    }

    [Fact]
    public async Task UnknownTask_IsAnErrorRecord()
    {
        var result = await TypeAsync(
            "$record = ./build.ps1 buidl -c Release 2>&1; $record.GetType().Name; \"$record\"; $record.TargetObject; $LASTEXITCODE");

        result.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "ErrorRecord", $"There is no task 'buidl'. The tasks are: {string.Join(", ", Tasks)}.", "buidl", "2");
    }

    [Fact]
    public async Task UnknownTask_OfAFile_EndsWith2()
    {
        var result = await RunAsync(Root, "-NoProfile", "-File", "build.ps1", "buidl");

        result.ExitCode.Should().Be(2);
        result.Output.Should().Contain("There is no task 'buidl'.");
        Calls().Should().BeEmpty();
    }

    [Fact]
    public async Task NoDotnet_EndsWith127()
    {
        SkipOnWindows();

        var result = await PowerShell.RunAsync(Root, [("PATH", "/nowhere")], "-NoProfile", "-File", "build.ps1", "version");

        result.ExitCode.Should().Be(127);
        result.Output.Should().Contain("dotnet was not found. Install the .NET SDK that global.json names");
    }

    [Fact]
    public async Task WhatIf_SaysWhatWouldRun_AndRunsNothing()
    {
        var session = await TypeAsync(
            "foreach ($task in 'push', 'update-spec', 'clean', 'pack', 'public-api') { ./build.ps1 $task -WhatIf -Feed x }");
        var file = await RunAsync(Root, "-NoProfile", "-File", "build.ps1", "clean", "-WhatIf", "-c", "Release");

        Calls().Should().BeEmpty();
        session.EnsureSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(5)
            .And.OnlyContain(line => line.StartsWith("What if: ") && line.Contains(" would run this in " + Root));
        file.EnsureSuccess().Output.Trim().Should().Be($"What if: clean would run this in {Root}: dotnet clean {Solution} -c Release");
    }

    [Fact]
    public async Task Help_HasAnExampleOfEveryTask()
    {
        var result = await TypeAsync(
            """
            $help = Get-Help ./build.ps1 -Full
            $help.examples.example.code; '---'
            $help.parameters.parameter.name; '---'
            $help | Out-String -Width 200
            """);

        var parts = result.EnsureSuccess().Output.Split("---\n");
        parts[0].Split('\n').Should().Contain("./build.ps1");
        Tasks.Should().OnlyContain(task => parts[0].Contains($"./build.ps1 {task}") && parts[2].Contains($"    {task} "));
        parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal("Goal", "WhatIf");
        parts[2].Should().ContainAll("-Configuration Debug|Release", "-Feed <address, name or folder>", "-From <address or file>");
    }
}
