using System.Globalization;
using System.Text.RegularExpressions;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>The client's build for .NET 8, on .NET 8: its own tests, with a runtime that comes from the feed.</summary>
[Trait("Category", "Slow")]
public sealed partial class RuntimeTests
{
    private const string Tests = "tests/LiveAvatar.Generated.Net80.Tests";
    private static readonly string[] Needed = ["src/LiveAvatar.Simulator", "tests/Shared", "tests/Contracts", "tests/LiveAvatar.Generated.Tests", Tests];

    [Fact]
    public async Task TestsOfTheClient_OnNet80_Pass()
    {
        using var repository = new RepositoryCopy();
        repository.CopyFromOrigin("tests/Directory.Build.props");
        Array.ForEach(Needed, repository.BringAlong);

        var built = await repository.BuildProjectAsync(Tests);
        Assert.SkipWhen(built.Output.Contains("error NU1101: Unable to find package Microsoft.", StringComparison.Ordinal), "The feed lacks .NET 8's runtime: " + built.Output);
        built.EnsureSuccess();
        var folder = Directory.EnumerateDirectories(repository.At($"{Tests}/bin/Debug/net8.0")).Single();
        var result = await DotNet.RunProgramAsync(Path.Combine(folder, OperatingSystem.IsWindows() ? "LiveAvatar.Generated.Net80.Tests.exe" : "LiveAvatar.Generated.Net80.Tests"), folder, [], []);

        result.EnsureSuccess().Output.Should().Contain("-bit .NET 8.0.");
        var summary = Summary().Match(result.Output);
        int.Parse(summary.Groups["total"].Value, CultureInfo.InvariantCulture).Should().BeGreaterThan(2000);
        summary.Groups["bad"].Value.Should().Be("Errors: 0, Failed: 0");
    }

    [GeneratedRegex(@"Total: (?<total>\d+), (?<bad>Errors: \d+, Failed: \d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Summary();
}
