using System.CommandLine;
using LiveAvatar.SpecTool.Push;

namespace LiveAvatar.SpecTool.Commands;

internal static class PushCommand
{
    public static Command Create()
    {
        var feed = new Option<string>("--feed") { Required = true, Description = "The feed's address, its name in your nuget.config, or a folder." };
        var packages = new Option<string>("--packages") { Description = "The folder with the packages.", DefaultValueFactory = _ => "bin/packages" };
        var contract = new Option<string>("--contract") { Description = "The contract that they must be made from.", DefaultValueFactory = _ => "spec/openapi.json" };

        var command = new Command(
            "push",
            $"Pushes the packages that were packed, once they have passed every check. A version that the feed has already is skipped. The key is taken from {PushDiagnostics.Variable}; without it, NuGet's own credentials are used.")
        {
            feed, packages, contract,
        };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(feed)))
            {
                result.AddError("Say where to push to: --feed <address, name or folder>, which is -Feed in build.ps1.");
            }
        });
        command.SetAction((result, cancellationToken) => PushStep.RunAsync(
            new PushOptions
            {
                Feed = result.GetRequiredValue(feed),
                Packages = result.GetRequiredValue(packages),
                Contract = result.GetRequiredValue(contract),
                Key = Environment.GetEnvironmentVariable(PushDiagnostics.Variable) is { Length: > 0 } key ? key : null,
            },
            result.InvocationConfiguration.Output,
            TimeProvider.System,
            cancellationToken));
        return command;
    }
}
