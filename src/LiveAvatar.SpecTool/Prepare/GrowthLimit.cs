using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>
/// How much a pass may make of what it copies. Schemas that are made of each other can double with each of them; no contract that people wrote grows to ten times
/// its size.
/// </summary>
internal sealed class GrowthLimit(Contract contract)
{
    private const int MostTokens = 20_000;
    private const int MostGrowth = 10;

    private int? _most;
    private int _made;

    /// <summary>Whether so much has been made that the rest is to become raw JSON.</summary>
    public bool IsReached => _made > MostTokens && _made > (_most ??= MostTokens + (MostGrowth * TokensOfTheContract()));

    public void Count(JContainer made) => _made += made.Descendants().Count();

    /// <summary>Counted when it has to be, which costs as much as a pass: without what was made till then, or growth would allow itself more growth.</summary>
    private int TokensOfTheContract() => Math.Max(0, contract.Root.Descendants().Count() - _made);
}
