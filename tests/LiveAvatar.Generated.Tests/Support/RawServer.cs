using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveAvatar.Generated.Tests.Support;

/// <summary>A server that answers with bytes of the test's choice, right or wrong, and keeps each request as it stood on the wire.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly List<(int Most, TaskCompletionSource Reached)> _awaited = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<RawAnswer, Task> _answer;
    private readonly Task _serving;
    private int _open;

    private RawServer(Func<RawAnswer, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public IReadOnlyList<string> Requests => [.. _requests];

    public int Connections { get; private set; }

    /// <summary>As long as a busy machine may need, and less than the minute after which .NET ends an idle connection by itself.</summary>
    public static TimeSpan BeforeIdleConnectionsEnd { get; } = TimeSpan.FromSeconds(50);

    public static RawServer Start(Func<RawAnswer, Task> answer) => new(answer);

    public static RawServer Start(string answer) => new(raw => raw.WriteAsync(answer));

    /// <summary>A whole answer with a JSON body.</summary>
    public static string Json(string body, string status = "200 OK", string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}";

    /// <summary>Completes when no more connections than so many are open, and fails when that takes too long.</summary>
    public Task OpenConnectionsAtMost(int number, TimeSpan patience)
    {
        lock (_lock)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((number, reached));
            Tell();
            return reached.Task.WaitAsync(patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _serving;
        _listener.Stop();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_end.Token);
                Connections++; // first of all: whoever got an answer must see it
                connections.Add(ServeAsync(socket));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private void CountOpen(int change)
    {
        lock (_lock)
        {
            _open += change;
            Tell();
        }
    }

    private void Tell()
    {
        _awaited.FindAll(awaited => _open <= awaited.Most).ForEach(awaited => awaited.Reached.TrySetResult());
        _awaited.RemoveAll(awaited => awaited.Reached.Task.IsCompleted);
    }

    private async Task ServeAsync(Socket socket)
    {
        CountOpen(1);
        using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            while (await ReadRequestAsync(stream) is { } request)
            {
                _requests.Enqueue(request);
                var answer = new RawAnswer(request, socket, stream, _end.Token);
                await _answer(answer);
                if (answer.IsClosed)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The client has gone, or the test is over.
        }
        finally
        {
            CountOpen(-1);
        }
    }

    private async Task<string?> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var block = new byte[4096];
        while (true)
        {
            var text = Encoding.Latin1.GetString([.. bytes]); // a character for each byte, as lengths are counted
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && text.Length - end - 4 >= ContentLength(text))
            {
                return Encoding.UTF8.GetString([.. bytes]);
            }

            var read = await stream.ReadAsync(block, _end.Token);
            if (read == 0)
            {
                return null;
            }

            bytes.AddRange(block.AsSpan(0, read));
        }
    }

    private static int ContentLength(string request)
    {
        const string Name = "Content-Length: ";
        var line = request.Split("\r\n").FirstOrDefault(line => line.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line[Name.Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
