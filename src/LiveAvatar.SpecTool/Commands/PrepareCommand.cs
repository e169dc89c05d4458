using System.CommandLine;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Commands;

internal static class PrepareCommand
{
    public static Command Create()
    {
        var contract = new Option<string>("--contract") { Required = true, Description = "The contract, as its owner publishes it." };
        var overlay = new Option<string?>("--overlay") { Description = "Our corrections to it." };
        var output = new Option<string>("--out") { Required = true, Description = "Where the prepared document is written, for NSwag to read." };

        var command = new Command("prepare", "Rewrites the contract into what NSwag can read.") { contract, overlay, output };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(contract), result.GetValue(overlay), result.GetRequiredValue(output), result.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string contract, string? overlay, string output, TextWriter log, CancellationToken cancellationToken)
    {
        try
        {
            return await PrepareAsync(contract, overlay, output, log, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await log.WriteLineAsync(StepDiagnostics.FileTrouble(output, exception.Message).ToString()).ConfigureAwait(false);
            return ExitCode.Failure;
        }
    }

    private static async Task<int> PrepareAsync(string contract, string? overlay, string output, TextWriter log, CancellationToken cancellationToken)
    {
        var prepared = ContractPreparation.Run(contract, overlay);
        foreach (var diagnostic in prepared.Diagnostics)
        {
            await log.WriteLineAsync(diagnostic.ToString().AsMemory(), cancellationToken).ConfigureAwait(false);
        }

        if (prepared.HasErrors)
        {
            return ExitCode.Failure;
        }

        await File.WriteAllTextAsync(output, prepared.Json, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
