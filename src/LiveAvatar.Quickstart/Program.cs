using System.Runtime.InteropServices;
using LiveAvatar.Quickstart;

using var stop = new CancellationTokenSource();
using var ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = !stop.IsCancellationRequested; // the first lets the journey clean up, a second ends it at once
    stop.Cancel();
});

return args switch
{
    [] => await AgainstSimulator.RunAsync(Console.Out, Console.Error, TimeProvider.System, stop.Token),
    ["--live"] => await AgainstLiveApi.RunAsync(Console.Out, Console.Error, TimeProvider.System, stop.Token),
    ["--help" or "-h"] => Help.Show(Console.Out),
    _ => Help.Refuse(Console.Error, args),
};
