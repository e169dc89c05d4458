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
        var version = new Option<string>("--nswag-version") { Required = true, Description = "NSwag's version, for messages and the place of its npm package." };
        var package = new Option<string?>("--nswag-dll") { Description = "NSwag's assembly in the NuGet package. Without it, NSwag comes from npm." };
        var npm = new Option<string?>("--npm") { Description = "The folder with the package.json and package-lock.json that name NSwag's npm package." };
        var npmInto = new Option<string?>("--npm-into") { Description = "The folder that NSwag's npm package is installed under." };
        var install = new Option<string?>("--install") { Description = "Where this program copies itself, for the builds to come." };

        var command = new Command("generate", "Makes the client, unless it is current.")
        {
            contract, overlay, settings, output, key, force, designTime, version, package, npm, npmInto, install,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(package) is null && (result.GetValue(npm) is null || result.GetValue(npmInto) is null))
            {
                result.AddError("Say where NSwag comes from: --nswag-dll, or --npm with --npm-into.");
            }
        });
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
                NSwag = result.GetValue(package) is { } dll
                    ? new NSwagFromPackage(dll)
                    : new NSwagFromNpm(result.GetRequiredValue(npm)!, result.GetRequiredValue(npmInto)!, result.GetRequiredValue(version)),
            },
            result.InvocationConfiguration.Output,
            TimeProvider.System,
            cancellationToken));
        return command;
    }
}
