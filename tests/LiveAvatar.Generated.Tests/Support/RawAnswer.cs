using System.Net.Sockets;
using System.Text;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>The server's end of a connection on which a request has come in.</summary>
internal sealed class RawAnswer(string request, Socket socket, NetworkStream stream, CancellationToken end)
{
    /// <summary>The request as it stood on the wire.</summary>
    public string Request => request;

    public bool IsClosed { get; private set; }

    /// <summary>Cancelled at the end of the test.</summary>
    public CancellationToken End => end;

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public Task WriteAsync(byte[] bytes) => stream.WriteAsync(bytes, end).AsTask();

    /// <summary>Ends the connection as usual.</summary>
    public void Close()
    {
        IsClosed = true;
        socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    }

    /// <summary>Ends the connection with a reset.</summary>
    public void Reset()
    {
        IsClosed = true;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    /// <summary>Says nothing more until the client has gone.</summary>
    public async Task UntilGoneAsync()
    {
        IsClosed = true;
        while (await stream.ReadAsync(new byte[256], end) > 0)
        {
            // What it still sends is not wanted.
        }
    }

    /// <summary>Says nothing more until the test is over.</summary>
    public Task StallAsync() => Task.Delay(Timeout.Infinite, end);
}
