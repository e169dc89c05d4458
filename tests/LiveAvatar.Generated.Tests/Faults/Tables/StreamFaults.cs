namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>What can happen to an answer that is read as it comes. Before its headers it is a call like any other, and after them a stream.</summary>
internal static class StreamFaults
{
    public const string Events = "data: one\n\ndata: two\n\n";

    private const int All = 3;
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
    private const string Begun = Head + "Content-Length: 2000000\r\n\r\n" + Events;
    private const string BegunInChunks = Head + "Transfer-Encoding: chunked\r\n\r\n16\r\n" + Events + "\r\n";

    public static IEnumerable<StreamFault> Table =>
    [
        // Nothing of it has come
        Before<LiveAvatarTransportException>("refused", (_, _) => Task.CompletedTask, All) with { RefusesConnections = true },
        Before<LiveAvatarTransportException>("closed before the headers", (exchange, _) => CloseAsync(exchange, ""), All),
        Before<LiveAvatarTransportException>("reset before the headers", (exchange, _) => ResetAsync(exchange), All),
        Before<LiveAvatarTimeoutException>("stalls before the headers", (exchange, _) => exchange.StallAsync(), All),
        Before<LiveAvatarServerException>("503", (exchange, _) => exchange.AnswerAsync("{}", "503 Busy"), All),
        Before<LiveAvatarNotFoundException>("404", (exchange, _) => exchange.AnswerAsync("{}", "404 None"), attempts: 1),
        Before<LiveAvatarApiException>("redirect", (exchange, _) => exchange.AnswerAsync("", "302 X", "Location: https://elsewhere.example/\r\n"), attempts: 1),
        Before<OperationCanceledException>("cancelled before the headers", async (exchange, caller) =>
        {
            await caller.CancelAsync();
            await exchange.Wire.UntilGoneAsync();
        }, attempts: 1),

        // A part of it has come
        After<IOException, LiveAvatarTransportException>("closed in the body", (exchange, _) => CloseAsync(exchange, Begun)),
        After<IOException, LiveAvatarTransportException>("closed between two chunks", (exchange, _) => CloseAsync(exchange, BegunInChunks)),
        After<IOException, LiveAvatarTransportException>("chunk without a size", (exchange, _) => CloseAsync(exchange, BegunInChunks + "size\r\n")),
        After<IOException, LiveAvatarTransportException>("reset in the body", async (exchange, _) =>
        {
            await exchange.Wire.WriteAsync(Begun);
            await exchange.HeadersReadAsync(); // a reset overtakes what is not read yet
            await ResetAsync(exchange);
        }),
        After<InvalidDataException, LiveAvatarTransportException>("gzip that is none", (exchange, _) => exchange.AnswerAsync(Events, headers: "Content-Encoding: gzip\r\n")),
        After<OperationCanceledException, OperationCanceledException>("cancelled in the body", async (exchange, caller) =>
        {
            await exchange.Wire.WriteAsync(Begun);
            await exchange.HeadersReadAsync();
            await caller.CancelAsync();
            await exchange.Wire.UntilGoneAsync();
        }),

        // All of it comes
        Fine("whole", exchange => exchange.AnswerAsync(Events)),
        Fine("until the connection ends", exchange => CloseAsync(exchange, Head + "Connection: close\r\n\r\n" + Events)),
        Fine("gzip", exchange => exchange.AnswerAsync(CompressionFaults.Compress(Events), headers: "Content-Encoding: gzip\r\n")),
        Fine("trickles", async exchange =>
        {
            await exchange.Wire.WriteAsync(Head + "Transfer-Encoding: chunked\r\n\r\n");
            foreach (var letter in Events)
            {
                await exchange.Wire.WriteAsync($"1\r\n{letter}\r\n");
            }

            await exchange.Wire.WriteAsync("0\r\n\r\n");
        }),
    ];

    private static StreamFault Before<T>(string name, Func<Exchange, CancellationTokenSource, Task> answer, int attempts) =>
        new(name, answer, typeof(T), typeof(T)) { Attempts = attempts };

    private static StreamFault After<TOfBytes, TOfEvents>(string name, Func<Exchange, CancellationTokenSource, Task> answer) =>
        new(name, answer, typeof(TOfBytes), typeof(TOfEvents));

    private static StreamFault Fine(string name, Func<Exchange, Task> answer) => new(name, (exchange, _) => answer(exchange), OfBytes: null, OfEvents: null);

    private static async Task CloseAsync(Exchange exchange, string answer)
    {
        await exchange.Wire.WriteAsync(answer);
        exchange.Wire.Close();
    }

    private static Task ResetAsync(Exchange exchange)
    {
        exchange.Wire.Reset();
        return Task.CompletedTask;
    }
}
