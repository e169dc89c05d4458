using System.Diagnostics;
using LiveAvatar.Corpus.Tests.Harness;
using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json;

namespace LiveAvatar.Corpus.Tests.Large;

/// <summary>Contracts as large as real services have, made here. Every operation of each is called.</summary>
public class LargeContractTests(ITestOutputHelper output)
{
    private const int Largest = 1200;

    private static readonly Dictionary<string, (ContractStyle Style, int Operations)> All = new(StringComparer.Ordinal)
    {
        ["FastAPI"] = (new FastApiStyle(), 300),
        ["ASP.NET"] = (new AspNetStyle(), 200),
        ["springdoc"] = (new SpringStyle(), 150),
        ["payments"] = (new PaymentsStyle(), 250),
        ["infrastructure"] = (new InfrastructureStyle(), Largest),
    };

    public static TheoryData<string> Styles => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task Contract_IsTaken(string style)
    {
        var text = TextOf(style);
        var clock = Stopwatch.StartNew();
        var taken = await TakenContract.TakeAsync(text);
        output.WriteLine($"{text.Length:N0} letters, taken and compiled in {clock.Elapsed.TotalSeconds:N1} s");

        taken.Prepared.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Message).Should().BeEmpty();
        taken.Complaints.Should().BeEmpty();
        taken.NumberedOrAnonymous.Should().BeEmpty();
        taken.Notes.Where(note => note.StartsWith("untyped", StringComparison.Ordinal) || note.StartsWith("empty", StringComparison.Ordinal)).Should().BeEmpty();
        taken.Prepared.OperationCount.Should().Be(All[style].Operations);
        ContractPreparation.Run(CorpusContract.Read(text), Overlay.Empty).Json.Should().Be(taken.Prepared.Json);

        clock.Restart();
        (await taken.CallAllAsync()).Take(3).Should().BeEmpty();
        output.WriteLine($"each operation called in {clock.Elapsed.TotalSeconds:N1} s");
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Names_AreKept_WhenOperationsAreAdded(string style)
    {
        var text = LargeContract.Of(All[style].Style, 50).ToString();

        var before = ContractPreparation.Run(CorpusContract.Read(text), Overlay.Empty);
        var after = ContractPreparation.Run(CorpusContract.Read(GrownContract.Of(text)), Overlay.Empty);

        GrownContract.Renamed(before, after).Should().BeEmpty();
    }

    /// <summary>Four times the operations take about four times as long. Were it the square, they would take sixteen times as long; the least of three runs is counted.</summary>
    [Fact]
    public void Prepare_IsLinear_InTheNumberOfOperations()
    {
        var few = LargeContract.Of(new InfrastructureStyle(), Largest / 4).ToString();
        var many = LargeContract.Of(new InfrastructureStyle(), Largest).ToString();
        Seconds(few);

        var ratio = Enumerable.Range(0, 3).Min(_ => Seconds(many)) / Enumerable.Range(0, 3).Min(_ => Seconds(few));

        output.WriteLine($"{ratio:N1} times as long for 4 times the operations");
        ratio.Should().BeLessThan(9);
    }

    private static double Seconds(string contract)
    {
        var clock = Stopwatch.StartNew();
        ContractPreparation.Run(CorpusContract.Read(contract), Overlay.Empty);
        return clock.Elapsed.TotalSeconds;
    }

    private static string TextOf(string style) => LargeContract.Of(All[style].Style, All[style].Operations).ToString(Formatting.Indented);
}
