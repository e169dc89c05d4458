using FsCheck;
using FsCheck.Fluent;
using LiveAvatar.Corpus.Tests.Harness;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>
/// Contracts that chance makes: the tool takes each of them, or says by a code why not, and what it makes compiles. At night there are 2,000 new ones; every build
/// takes a hundred that are always the same.
/// </summary>
public class RandomContractTests
{
    private const int EachNight = 2000;

    /// <summary>For a contract of this size a second is long; what takes more than this has no end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>By day the hand-written half is compiled with every so many of them.</summary>
    private const int Whole = 20;

    [Fact]
    public async Task Contract_IsTaken_OrRefusedByACode()
    {
        if (Environment.GetEnvironmentVariable("NIGHTLY") == "1")
        {
            // FsCheck runs properties one after the other, on this thread.
            var contracts = Arb.From(Gen.Choose(0, int.MaxValue).Select(Sample.Of), Smaller);
            Prop.ForAll(contracts, sample => ProblemAsync(sample, isWhole: true).GetAwaiter().GetResult().Should().BeNull()).Check(Config.QuickThrowOnFailure.WithMaxTest(EachNight));
            NightlySummary.Add("random contracts", "C#", FormattableString.Invariant($"{EachNight:N0}, each taken, and compiled without a warning, or refused by a code"));
            return;
        }

        var problems = new List<string>();
        foreach (var seed in RandomSeeds.Or("1-100"))
        {
            if (await ProblemAsync(Sample.Of(seed), isWhole: seed % Whole == 0) is { } problem)
            {
                problems.Add($"seed {seed}: {problem}");
            }
        }

        problems.Should().BeEmpty();
    }

    private static async Task<string?> ProblemAsync(Sample sample, bool isWhole)
    {
        try
        {
            var prepared = await Task.Run(() => ContractPreparation.Run(CorpusContract.Read(sample.Contract.ToString()), Overlay.Empty)).WaitAsync(Patience);
            if (prepared.Diagnostics.Any(diagnostic => !diagnostic.Code.StartsWith("LASPEC", StringComparison.Ordinal)))
            {
                return "A message has no code.";
            }

            if (prepared.HasErrors)
            {
                return prepared.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == SpecCode.DefectOfTheTool.Id)?.ToString();
            }

            var client = await GeneratedClient.FromAsync(prepared);
            return (isWhole ? client.Complaints : client.ComplaintsOfTheGeneratedHalf).FirstOrDefault();
        }
        catch (Exception failure)
        {
            return $"{failure.GetType().Name}: {failure.Message}{Environment.NewLine}{string.Join(Environment.NewLine, (failure.StackTrace ?? "").Split('\n').Take(6))}";
        }
    }

    /// <summary>The same without one of its parts, the largest first.</summary>
    private static IEnumerable<Sample> Smaller(Sample sample) =>
        from place in sample.Contract.Descendants().Where(IsOptional).OrderByDescending(token => token.ToString().Length).Select(token => token.Path).ToList()
        select sample.Without(place);

    private static bool IsOptional(JToken token) => token switch
    {
        JProperty property => property.Name is not ("openapi" or "info" or "paths" or "responses" or "$ref" or "name" or "in" or "title" or "version"),
        { Parent: JArray } => true,
        _ => false,
    };

    private sealed record Sample(int Seed, JObject Contract)
    {
        public static Sample Of(int seed) => new(seed, RandomContract.Of(seed));

        public Sample Without(string place)
        {
            var smaller = (JObject)Contract.DeepClone();
            var token = smaller.Descendants().First(token => token.Path == place && IsOptional(token));
            token.Remove();
            return new Sample(Seed, smaller);
        }

        public override string ToString() => $"seed {Seed}: {Contract.ToString(Newtonsoft.Json.Formatting.None)}";
    }
}
