using FsCheck;
using FsCheck.Fluent;
using LiveAvatar.Corpus.Tests.Harness;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>
/// Contracts that chance makes: the tool takes each of them, or says by a code why not, and what it makes compiles. At night there are 2,000 new ones; every build
/// takes a few that are always the same.
/// </summary>
public class RandomContractTests
{
    private const int Always = 16;
    private const int EachNight = 2000;

    [Fact]
    public void Contract_IsTaken_OrRefusedByACode()
    {
        if (Environment.GetEnvironmentVariable("NIGHTLY") == "1")
        {
            var contracts = Arb.From(Gen.Choose(0, int.MaxValue).Select(Sample.Of), Smaller);
            Prop.ForAll(contracts, sample => Problem(sample).Should().BeNull()).Check(Config.QuickThrowOnFailure.WithMaxTest(EachNight));
        }
        else
        {
            Enumerable.Range(1, Always).Select(seed => Problem(Sample.Of(seed)) is { } problem ? $"seed {seed}: {problem}" : null).Should().OnlyContain(problem => problem == null);
        }
    }

    // FsCheck runs properties one after the other, on this thread.
    private static string? Problem(Sample sample)
    {
        try
        {
            var taken = TakenContract.TakeAsync(sample.Contract.ToString()).GetAwaiter().GetResult();
            return taken.Complaints is [var complaint, ..] ? complaint
                : taken.Prepared.Diagnostics.All(diagnostic => diagnostic.Code.StartsWith("LASPEC", StringComparison.Ordinal)) ? null
                : "A message has no code.";
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
