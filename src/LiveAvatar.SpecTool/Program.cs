using System.CommandLine;
using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Generation;

StartupProfile.UseForThisProcess();

var repository = Directory.GetCurrentDirectory();
var directory = new Option<DirectoryInfo>("--directory")
{
    Description = "The folder that relative paths are relative to. The default is the current folder, which is the repository's root.",
    Recursive = true,
};
directory.AcceptExistingOnly();

var root = new RootCommand("Turns the published contract of the LiveAvatar API into a client.")
{
    directory,
    PrepareCommand.Create(),
    GenerateCommand.Create(),
    PushCommand.Create(repository),
    DiffCommand.Create(),
    UpdateCommand.Create(repository),
    PublicApiCommand.Create(repository),
    VersionCommand.Create(repository),
};

var result = root.Parse(args);
if (result.Errors.Count > 0)
{
    return UsageErrors.Write(result.Errors, Console.Error);
}

if (result.GetValue(directory) is { } folder)
{
    Directory.SetCurrentDirectory(folder.FullName);
}

return await result.InvokeAsync().ConfigureAwait(false);
