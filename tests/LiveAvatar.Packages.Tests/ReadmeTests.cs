using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveAvatar.Packages.Tests;

/// <summary>What the README says of the packages.</summary>
[Collection(Packages.Name)]
public sealed partial class ReadmeTests(PackedPackages packed)
{
    [Theory]
    [InlineData("LiveAvatar.Generated")]
    [InlineData("LiveAvatar.Generated.DependencyInjection")]
    [InlineData("LiveAvatar.Simulator")]
    public void Table_OfThePackages_NamesSizeAndDependencies(string id)
    {
        using var package = packed.Open(id);
        var row = File.ReadLines(packed.First.At("README.md")).Single(line => line.StartsWith($"| {id} | ", StringComparison.Ordinal)).Split('|');

        var size = double.Parse(row[4].Replace(" KB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var needs = Quoted().Matches(row[5]).Select(match => match.Groups["name"].Value);

        (package.Size / 1000d).Should().BeApproximately(size, 0.25 * size, "the README's table says so, give or take a quarter");
        needs.Should().BeEquivalentTo(package.Dependencies.SelectMany(group => group).Select(dependency => dependency.Split(' ')[0]).Distinct(StringComparer.Ordinal));
    }

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
