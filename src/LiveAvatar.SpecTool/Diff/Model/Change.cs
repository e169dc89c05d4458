using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>One thing that has changed, classed.</summary>
internal sealed record Change(ChangeRule Rule, Direction Direction, Place Place, string Message)
{
    /// <summary>What happens to a program, left as it is, when the server follows the new contract.</summary>
    public Impact Wire { get; init; } = Rule.For(Direction);

    /// <summary>What happens to it when it takes the new client.</summary>
    public CSharpEffect CSharp { get; init; }

    /// <summary>What callers write instead, where there is something.</summary>
    public string? Replacement { get; init; }

    /// <summary>The place in the old contract, as it was published; null for what was added.</summary>
    public JToken? Old { get; init; }

    public JToken? New { get; init; }

    /// <summary>The operations whose callers it concerns.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>The tags of these operations.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public Impact Impact => Wire >= ForCallers(CSharp) ? Wire : ForCallers(CSharp);

    public Origin? OldOrigin => Old is null ? null : Origin.Of(Old);

    public Origin? NewOrigin => New is null ? null : Origin.Of(New);

    private static Impact ForCallers(CSharpEffect effect) => effect switch
    {
        CSharpEffect.Source => Impact.Breaking,
        CSharpEffect.None => Impact.Safe,
        _ => Impact.Risky,
    };
}
