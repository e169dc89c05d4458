using LiveAvatar.SpecTool.Tests.Repository;
using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Tests.Versioning;

public class ChangelogTests
{
    private const string Released = "# Changelog\n\n## 0.1.0 (2026-01-01)\n\n- First.\n";

    private static readonly SemanticVersion Next = new(0, 2, 0);

    [Fact]
    public void With_AfterARelease_OpensASection() =>
        new Changelog(Released).With(Next, ["- One."]).Text.Should().Be("# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n");

    [Fact]
    public void With_BeforeARelease_AddsToTheSectionAndRenamesIt() =>
        new Changelog(Released).With(new SemanticVersion(0, 1, 1), ["- One."]).With(Next, ["- One.", "- Two."]).Text
            .Should().Be("# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n- Two.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n");

    [Fact]
    public void With_Empty_HasOneSection() =>
        new Changelog("# Changelog\n").With(Next, ["- One."]).Text.Should().Be("# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n");

    [Fact]
    public void LastReleased_IsTheNewestWithADate()
    {
        new Changelog(Released).With(Next, ["- One."]).LastReleased.Should().Be(new SemanticVersion(0, 1, 0));
        new Changelog("# Changelog\n\n## 0.1.0 (unreleased)\n\n- First.\n").LastReleased.Should().BeNull();
    }

    [Fact]
    public void Changelog_OfTheRepository_TellsOfItsVersion() =>
        RepositoryFiles.Read("spec/CHANGELOG.md").Should().Contain($"\n## {VersionFile.Read(RepositoryFiles.FullPath("src/Version.props"))} (");
}
