using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>The released package that a release is held against: the last one that it must not break.</summary>
public sealed class PackageBaselineTests : IDisposable
{
    private readonly RepositoryCopy _repository = new();

    [Theory]
    [InlineData("0.1.1", "0.1.1 (2026-02-02);0.1.0 (2026-01-01)", "0.1.0")]
    [InlineData("0.1.2", "0.1.2 (unreleased);0.1.1 (2026-02-02);0.1.0 (2026-01-01)", "0.1.1")]
    [InlineData("0.2.0", "0.2.0 (2026-02-02);0.1.0 (2026-01-01)", "")]
    [InlineData("0.1.1", "0.10.0 (2026-02-02)", "")]
    [InlineData("1.3.0", "1.3.0 (2026-02-02);1.2.9 (2026-01-01);0.9.0 (2025-01-01)", "1.2.9")]
    [InlineData("2.0.0", "2.0.0 (2026-02-02);1.2.9 (2026-01-01)", "")]
    [InlineData("0.1.0", "0.1.0 (2026-01-01)", "")]
    public async Task Baseline_IsTheLastReleaseThatMustNotBreak(string version, string headings, string baseline)
    {
        await File.WriteAllTextAsync(_repository.At("spec/CHANGELOG.md"), "# Changelog\n" + string.Concat(headings.Split(';').Select(heading => $"\n## {heading}\n\n- One.\n")));

        var result = (await _repository.RunAsync(
            "msbuild", "-getProperty:PackageValidationBaselineVersion", $"-p:VersionPrefix={version}", "-p:LiveAvatarValidateAgainstLastRelease=true")).EnsureSuccess();

        result.Output.Trim().Should().Be(baseline);
    }

    public void Dispose() => _repository.Dispose();
}
