using System.Diagnostics;
using System.Net.NetworkInformation;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>What a process holds of what it can run out of.</summary>
/// <param name="Handles">Of the operating system.</param>
/// <param name="Sockets">That are connected to one server.</param>
/// <param name="Memory">Managed, in bytes, after a collection.</param>
internal sealed record Holdings(int Handles, int Sockets, long Memory)
{
    private static readonly TimeSpan Patience = RawServer.BeforeIdleConnectionsEnd;

    public static Holdings Take(int port)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return new Holdings(OpenHandles(), OpenSockets(port), GC.GetTotalMemory(forceFullCollection: true));
    }

    /// <summary>Completes when no more sockets than so many are connected to the port.</summary>
    public static async Task SocketsAtMost(int number, int port)
    {
        // The system tells nobody when one is closed, so it is asked again and again.
        using var patience = new CancellationTokenSource(Patience);
        while (OpenSockets(port) > number)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    public override string ToString() => $"{Handles} handles, {Sockets} socket(s), {Memory / 1024} KB";

    private static int OpenHandles()
    {
        using var process = Process.GetCurrentProcess();
        return OperatingSystem.IsLinux() ? Directory.GetFileSystemEntries("/proc/self/fd").Length : process.HandleCount;
    }

    private static int OpenSockets(int port) => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
        .Count(connection => connection.RemoteEndPoint.Port == port && connection.State is not (TcpState.TimeWait or TcpState.Closed));
}
