using System.CommandLine;
using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Reports;

namespace LiveAvatar.SpecTool.Commands;

internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The contract that callers have." };
        var now = new Argument<string>("new") { Description = "The contract that they would get." };
        var overlay = new Option<string?>("--overlay") { Description = "Our corrections, to both." };
        var format = new Option<ReportFormat>("--format") { Description = "What to write.", DefaultValueFactory = _ => ReportFormat.Text };
        var output = new Option<string?>("--out") { Description = "The file to write; without it, standard output." };
        var failOn = new Option<Impact?>("--fail-on") { Description = "End with exit code 3 when there is a change of this class, or a worse one." };

        var command = new Command("diff", "Says what has changed from one contract to the next, and whom it breaks. Ends with 0, with 1 when a contract can't be read, and with 3 by --fail-on.")
        {
            old, now, overlay, format, output, failOn,
        };
        command.SetAction((result, cancellationToken) => DiffStep.RunAsync(
            new DiffOptions
            {
                Old = result.GetRequiredValue(old),
                New = result.GetRequiredValue(now),
                Overlay = result.GetValue(overlay),
                Format = result.GetValue(format),
                Output = result.GetValue(output),
                FailOn = result.GetValue(failOn),
                Colours = TerminalColours.AreWanted,
            },
            result.InvocationConfiguration.Output,
            cancellationToken));
        return command;
    }
}
