using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Tests.Repository;

namespace LiveAvatar.SpecTool.Tests.Diff.Oasdiff;

/// <summary>The diff, measured against what oasdiff calls breaking. The table in spec/oasdiff.md is what comes out.</summary>
public class OasdiffTests
{
    private const string Table = "spec/oasdiff.md";

    [Fact]
    public void EveryCheck_IsCoveredOrLeftOutForAReason() =>
        OasdiffCheck.All.Where(check => check.Pair is null && check.ReasonToLeaveOut is null).Select(check => check.Id).Should().BeEmpty();

    [Fact]
    public void EveryCoveredCheck_IsFoundAndNeverSafe() =>
        OasdiffCheck.All.Where(check => check.Pair is not null)
            .Where(check => check.Pair!.Compare().Changes.Select(change => change.Wire).DefaultIfEmpty(Impact.Safe).Max() == Impact.Safe)
            .Select(check => check.Id)
            .Should().BeEmpty();

    [Fact]
    public void Table_IsWhatComesOut() => Rewritten.Compare(Table, text => text[..(text.IndexOf("|---", StringComparison.Ordinal) + "|---|---|---|---|\n".Length)]
        + string.Concat(OasdiffCheck.All.Select(check => check.Row() + "\n")));
}
