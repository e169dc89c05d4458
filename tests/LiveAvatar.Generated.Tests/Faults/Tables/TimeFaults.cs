using System.Text;
using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>The server takes its time.</summary>
internal static class TimeFaults
{
    // Above what .NET waits 2 seconds for when a response is disposed early, so as to keep the connection.
    private const string Headers = "Content-Length: 2000000\r\n\r\n";

    public static IEnumerable<Fault> All =>
    [
        new("stalls before the headers", exchange => exchange.StallAsync(), Careful<LiveAvatarTimeoutException>),
        new("stalls in the headers", async exchange =>
        {
            await exchange.Wire.WriteAsync("HTTP/1.1 200 OK\r\nContent-");
            await exchange.StallAsync();
        }, Careful<LiveAvatarTimeoutException>),
        StallsInBody("stalls before the body", "200 OK", ""),
        StallsInBody("stalls in the body", "200 OK", "{"),
        StallsInBody("stalls in an error's body", "400 No", "{"),
        StallsInBody("stalls in a server error's body", "500 Oops", "{"),
        new("trickles", async exchange =>
        {
            await exchange.Wire.WriteAsync("HTTP/1.1 200 OK\r\n" + Headers);
            await exchange.HeadersReadAsync();
            for (var i = 0; i < 4; i++)
            {
                await exchange.Wire.WriteAsync(" ");
                exchange.Pause();
            }

            await exchange.Wire.UntilGoneAsync();
        }, Careful<LiveAvatarTimeoutException>) { Pause = TimeSpan.FromSeconds(25) },
        new("slow, but fine", async exchange =>
        {
            var content = Encoding.UTF8.GetBytes(exchange.Body);
            exchange.Pause();
            await exchange.Wire.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Length: {content.Length}\r\n\r\n");
            await exchange.HeadersReadAsync();
            exchange.Pause();
            await exchange.Wire.WriteAsync(content[..^1]);
            exchange.Pause();
            await exchange.Wire.WriteAsync(content[^1..]);
        }, Fine) { Pause = TimeSpan.FromSeconds(33) },
    ];

    private static Fault StallsInBody(string name, string status, string begun) => new(name, async exchange =>
    {
        await exchange.Wire.WriteAsync($"HTTP/1.1 {status}\r\n{Headers}{begun}");
        await exchange.HeadersReadAsync();
        await exchange.StallAsync();
    }, Careful<LiveAvatarTimeoutException>);
}
