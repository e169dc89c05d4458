using System.CommandLine;
using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Commands;

/// <summary>What the MSBuild step calls; all paths may be relative to the working directory, which is the repository's root.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var contract = new Option<string>("--contract") { Required = true, Description = "The contract, as its owner publishes it." };
        var overlay = new Option<string?>("--overlay") { Description = "Our corrections to it." };
        var settings = new Option<string>("--nswag-json") { Required = true, Description = "NSwag's settings." };
        var output = new Option<string>("--out") { Required = true, Description = "The C# file to make." };
        var key = new Option<string>("--key") { Required = true, Description = "A hash over everything that goes in." };
        var force = new Option<bool>("--force") { Description = "Make the client, current or not." };
        var designTime = new Option<bool>("--design-time") { Description = "An editor asks: do it quickly and silently, or not at all." };
        var nswag = new Option<string>("--nswag-dll") { Required = true, Description = "NSwag's assembly, in the package that NuGet restored." };
        var install = new Option<string?>("--install") { Description = "Where this program copies itself, for the builds to come." };

        var command = new Command("generate", "Makes the client, unless it is current.")
        {
            contract, overlay, settings, output, key, force, designTime, nswag, install,
        };
        command.SetAction((result, cancellationToken) => GenerateStep.RunAsync(
            new GenerateOptions
            {
                Contract = result.GetRequiredValue(contract),
                Overlay = result.GetValue(overlay),
                Settings = result.GetRequiredValue(settings),
                Output = result.GetRequiredValue(output),
                Key = result.GetRequiredValue(key),
                Force = result.GetValue(force),
                DesignTime = result.GetValue(designTime),
                InstallInto = result.GetValue(install),
                NSwag = result.GetRequiredValue(nswag),
            },
            result.InvocationConfiguration.Output,
            TimeProvider.System,
            cancellationToken));
        return command;
    }
}
