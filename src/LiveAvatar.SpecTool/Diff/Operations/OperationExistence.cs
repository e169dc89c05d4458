using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Diff.Operations;

internal static class OperationExistence
{
    private static readonly ChangeRule Added = new(
        "operation-added", Impact.Safe, "Callers get a method more.");

    private static readonly ChangeRule Removed = new(
        "operation-removed", Impact.Breaking, "The server has it no more.");

    private static readonly ChangeRule Moved = new(
        "operation-moved", Impact.Breaking, "The client calls the old address; made from the new contract, it calls the new one, and nothing else changes for callers.");

    public static void Compare(OperationPairs pairs, ChangeLog log)
    {
        foreach (var (contract, operation) in pairs.Removed)
        {
            log.Add(new Change(Removed, Direction.None, Place.Of(OperationPair.TextOf(operation)), $"{Name(contract, operation)} was removed.") { CSharp = CSharpEffect.Source, Old = operation.Node });
        }

        foreach (var pair in pairs.Moved)
        {
            log.Add(pair.Change(Moved, $"{Name(pair.NewContract, pair.New)} was {OperationPair.TextOf(pair.Old)}."));
        }

        foreach (var (contract, operation) in pairs.Added)
        {
            log.Add(new Change(Added, Direction.None, Place.Of(OperationPair.TextOf(operation)), $"{Name(contract, operation)} was added.") { New = operation.Node });
        }
    }

    private static string Name(PublishedContract contract, Operation operation) => contract.Names.Method(operation)?.FullName ?? OperationPair.TextOf(operation);
}
