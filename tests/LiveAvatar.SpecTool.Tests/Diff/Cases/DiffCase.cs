using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Tests.Diff.Cases;

/// <summary>A change as two small contracts, and the one finding that it must give, with its class on the wire and in C#.</summary>
internal sealed record DiffCase(string Rule, Direction Direction, ContractPair Pair, Impact Wire, CSharpEffect CSharp = CSharpEffect.None)
{
    public override string ToString() => $"{Rule} ({Direction})";
}
