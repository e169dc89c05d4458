using System.CommandLine;
using LiveAvatar.SpecTool.Commands;
using LiveAvatar.SpecTool.Generation;

StartupProfile.UseForThisProcess();

var root = new RootCommand("Turns the published contract of the LiveAvatar API into a client.")
{
    PrepareCommand.Create(),
    GenerateCommand.Create(),
    PushCommand.Create(),
    DiffCommand.Create(),
    UpdateCommand.Create(),
    PublicApiCommand.Create(),
    VersionCommand.Create(),
};

return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
