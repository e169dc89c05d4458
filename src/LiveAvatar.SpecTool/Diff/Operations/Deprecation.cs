using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Diff.Operations;

internal static class Deprecation
{
    private static readonly ChangeRule Deprecated = new(
        "operation-deprecated", Impact.Safe, "It works as before; the compiler warns of it.");

    private static readonly ChangeRule Restored = new(
        "operation-not-deprecated", Impact.Safe, "It may be used again.");

    public static void Compare(OperationPair pair, ChangeLog log)
    {
        var (old, now) = (pair.Old.Node.Flag("deprecated"), pair.New.Node.Flag("deprecated"));
        if (old != now)
        {
            log.Add(now ? pair.Change(Deprecated, "The operation is deprecated now.") with { CSharp = CSharpEffect.Warning } : pair.Change(Restored, "The operation is no longer deprecated."));
        }
    }
}
