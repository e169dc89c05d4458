using System.CommandLine;
using LiveAvatar.SpecTool.PublicApi;

namespace LiveAvatar.SpecTool.Commands;

internal static class PublicApiCommand
{
    public static Command Create(string repository)
    {
        var output = new Option<string?>("--out")
        {
            Description = $"The file to write. The default is the repository's {PublicApiStep.DefaultFile}.",
        };

        var command = new Command("public-api", "Builds the client, and writes down what it offers to callers.") { output };
        command.SetAction((result, cancellationToken) => PublicApiStep.RunAsync(
            repository,
            result.GetValue(output) ?? Path.Combine(repository, PublicApiStep.DefaultFile),
            result.InvocationConfiguration.Output,
            TimeProvider.System,
            cancellationToken));
        return command;
    }
}
