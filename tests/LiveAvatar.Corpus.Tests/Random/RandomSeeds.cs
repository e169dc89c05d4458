using System.Globalization;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>Which contracts are tried by day. Others can be asked for, as <c>RANDOM_SEEDS=17-17</c>: the first and the last seed.</summary>
internal static class RandomSeeds
{
    /// <param name="usual">The first and the last where nobody asks for others.</param>
    public static IEnumerable<int> Or(string usual)
    {
        var ends = (Environment.GetEnvironmentVariable("RANDOM_SEEDS") ?? usual).Split('-').Select(seed => int.Parse(seed, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
