using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>The connection is not made, ends too early, or carries something else than HTTP.</summary>
internal static class ConnectionFaults
{
    private const string Begun = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    private const string BegunInChunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";

    public static IEnumerable<Fault> All =>
    [
        new("refused", _ => Task.CompletedTask, Again<LiveAvatarTransportException>) { RefusesConnections = true },
        Closed("closed before the headers", "", Careful<LiveAvatarTransportException>),
        Closed("closed in the headers", "HTTP/1.1 200 OK\r\nContent-", Careful<LiveAvatarTransportException>),
        Closed("closed in the body", Begun, WhereRead(Careful<LiveAvatarTransportException>)),
        Closed("closed between two chunks", BegunInChunks, WhereRead(Careful<LiveAvatarTransportException>)),
        Closed("closed in an error's body", Begun.Replace("200 OK", "400 No", StringComparison.Ordinal), Once<LiveAvatarApiException>),
        Closed("closed in a server error's body", Begun.Replace("200 OK", "500 Oops", StringComparison.Ordinal), Careful<LiveAvatarServerException>),
        Closed("no HTTP", "SSH-2.0-OpenSSH\r\n\r\n", Careful<LiveAvatarTransportException>),
        Closed("no status", "HTTP/1.1 OK\r\n\r\n", Careful<LiveAvatarTransportException>),
        Closed("endless headers", "HTTP/1.1 200 OK\r\nX-Long: " + new string('x', 100_000), Careful<LiveAvatarTransportException>),
        Closed("chunk without a size", BegunInChunks + "size\r\n", WhereRead(Careful<LiveAvatarTransportException>)),
        Reset("reset before the headers", "", Careful<LiveAvatarTransportException>),
        Reset("reset in the headers", "HTTP/1.1 200 OK\r\nContent-", Careful<LiveAvatarTransportException>),
        new("reset in the body", async exchange =>
        {
            await exchange.Wire.WriteAsync(Begun);
            await exchange.HeadersReadAsync(); // a reset overtakes what is not read yet
            exchange.Wire.Reset();
        }, WhereRead(Careful<LiveAvatarTransportException>)),
    ];

    private static Fault Closed(string name, string answer, Func<CallTraits, Outcome> expected) => new(name, async exchange =>
    {
        await exchange.Wire.WriteAsync(answer);
        exchange.Wire.Close();
    }, expected);

    private static Fault Reset(string name, string answer, Func<CallTraits, Outcome> expected) => new(name, async exchange =>
    {
        await exchange.Wire.WriteAsync(answer);
        exchange.Wire.Reset();
    }, expected);
}
