using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveAvatar.SpecTool.Tests.Update;

/// <summary>A web server on loopback that answers with bytes as they are given, so that an answer can also be a wrong one.</summary>
internal sealed class ContractServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    public ContractServer()
    {
        _listener.Start();
        _running = RunAsync();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/openapi.json");

    /// <summary>The heads of the requests that came.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Writes an answer, given the head of the request.</summary>
    public Func<string, Stream, CancellationToken, Task> Answer { get; set; } = (_, _, _) => Task.CompletedTask;

    public void AnswerWith(string status, byte[] body, string headers = "", int? announced = null) => Answer = async (_, stream, token) =>
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nContent-Length: {announced ?? body.Length}\r\nConnection: close\r\n{headers}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), token);
        await stream.WriteAsync(body, token);
    };

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream());
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The client has gone away, or the test is over.
            }
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var head = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line)
        {
            head.AppendLine(line);
        }

        Requests.Add(head.ToString());
        await Answer(head.ToString(), stream, _stop.Token);
    }
}
