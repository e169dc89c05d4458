using System.CommandLine;
using LiveAvatar.SpecTool.Push;

namespace LiveAvatar.SpecTool.Commands;

internal static class PushCommand
{
    public static Command Create(string repository)
    {
        var feed = new Option<string>("--feed")
        {
            Description = "The feed's address, its name in your nuget.config, or a folder. It must be given.",
        };
        var packages = new Option<string?>("--packages")
        {
            Description = "The folder with the packages. The default is the repository's bin/packages.",
        };
        var contract = new Option<string?>("--contract")
        {
            Description = "The contract that they must be generated from. The default is the repository's spec/openapi.json.",
        };


        var command = new Command(
            "push",
            $"Pushes the packages that were packed, once they have passed every check. A version that the feed has already is skipped. The key is taken from {PushDiagnostics.Variable}; without it, NuGet's own credentials are used.")
        {
            feed, packages, contract,
        };
        command.Require(feed, "Say where to push to: --feed <address, name or folder>, which is -Feed in build.ps1.");
        command.SetAction((result, cancellationToken) => PushStep.RunAsync(
            new PushOptions
            {
                Repository = repository,
                Feed = result.GetRequiredValue(feed),
                Packages = result.GetValue(packages) ?? Path.Combine(repository, "bin", "packages"),
                Contract = result.GetValue(contract) ?? Path.Combine(repository, "spec", "openapi.json"),
                Key = Environment.GetEnvironmentVariable(PushDiagnostics.Variable) is { Length: > 0 } key ? key : null,
            },
            result.InvocationConfiguration.Output,
            TimeProvider.System,
            cancellationToken));
        return command;
    }
}
