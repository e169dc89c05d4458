using System.CommandLine;
using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Commands;

internal static class VersionCommand
{
    public static Command Create(string repository)
    {
        var tag = new Option<string?>("--tag") { Description = "Fail unless the version is this tag's, and the changelog has a dated section for it." };
        var command = new Command("version", "Says the version of the packages.") { tag };
        command.SetAction(result => VersionCheck.Run(repository, result.GetValue(tag), result.InvocationConfiguration.Output));
        return command;
    }
}
