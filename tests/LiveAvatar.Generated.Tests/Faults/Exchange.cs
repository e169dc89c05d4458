using System.Text;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>The server's side of one attempt.</summary>
internal sealed class Exchange(RawAnswer wire, string body, ObservingHandler client, Action pass)
{
    public const string JsonType = "Content-Type: application/json\r\n";

    /// <summary>The connection.</summary>
    public RawAnswer Wire => wire;

    /// <summary>The right answer's body.</summary>
    public string Body => body;

    public Task AnswerAsync(string content, string status = "200 OK", string headers = JsonType) =>
        AnswerAsync(Encoding.UTF8.GetBytes(content), status, headers);

    public Task AnswerAsync(byte[] content, string status = "200 OK", string headers = JsonType) => wire.WriteAsync(
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {content.Length}\r\n\r\n"), .. content]);

    /// <summary>Completes when the client has got the headers.</summary>
    public Task HeadersReadAsync() => client.NextResponseAsync(wire.End);

    /// <summary>Lets the time of the fault pass, and wakes up whoever waits for it.</summary>
    public void Pause() => pass();

    /// <summary>Lets the time of the fault pass, and says nothing more.</summary>
    public Task StallAsync()
    {
        Pause();
        return wire.UntilGoneAsync();
    }
}
