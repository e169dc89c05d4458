using LiveAvatar.SpecTool.Tests.Generation;
using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Tests.Versioning;

public sealed class VersionCheckTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    [Theory]
    [InlineData(null, "unreleased", 0)]
    [InlineData("v1.2.3", "2026-01-01", 0)]
    [InlineData("v1.2.4", "2026-01-01", 1)]
    [InlineData("v1.2.3", "unreleased", 1)]
    public void Run_Tag_MustBeOfThisVersionAndInTheChangelog(string? tag, string state, int exitCode)
    {
        var (version, changelog) = (_folder.At("Version.props"), _folder.At("CHANGELOG.md"));
        File.WriteAllText(version, "<VersionPrefix>1.2.3</VersionPrefix>");
        File.WriteAllText(changelog, $"# Changelog\n\n## 1.2.3 ({state})\n\n- One.\n");
        using var log = new StringWriter();

        VersionCheck.Run(version, changelog, tag, log).Should().Be(exitCode);

        log.ToString().Should().Contain(exitCode == 0 ? "1.2.3" : "error LASPEC071");
    }

    public void Dispose() => _folder.Dispose();
}
