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

    private readonly int _most = MostTokens + (MostGrowth * contract.Root.Descendants().Count());
    private int _made;

    /// <summary>Whether so much has been made that the rest is to become raw JSON.</summary>
    public bool IsReached => _made > _most;

    public void Count(JContainer made) => _made += made.Descendants().Count();
}
