using LiveAvatar.SpecTool.Diagnostics;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Takes out the warnings that the overlay accepts: by code and pointer, with a reason.</summary>
internal static class AcceptedWarnings
{
    public static IReadOnlyList<Diagnostic> Filter(Contract contract, Overlay overlay)
    {
        var left = contract.Diagnostics.ToList();
        foreach (var accepted in overlay.Accepted)
        {
            if (left.RemoveAll(diagnostic => IsAccepted(diagnostic, accepted)) == 0)
            {
                left.Add(overlay.Report(SpecCode.AcceptedNothing, accepted, $"The overlay accepts {accepted.Text("code")} at {accepted.Text("pointer")}, which is no longer reported."));
            }
        }

        return left;
    }

    private static bool IsAccepted(Diagnostic diagnostic, JObject accepted) =>
        diagnostic.Severity == Severity.Warning
        && diagnostic.Code == accepted.Text("code")
        && diagnostic.Pointer == accepted.Text("pointer");
}
