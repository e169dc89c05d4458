using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace LiveAvatar.Generated;

/// <summary>Tells the exceptions of a connection from those of a program's mistakes.</summary>
internal static class TransportFailure
{
    /// <summary>Whether it says that the exchange broke, ended, or was ended.</summary>
    public static bool Is(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or OperationCanceledException or ObjectDisposedException
            or WebException // .NET Framework's
            or InvalidDataException; // a body that can't be decompressed
}
