using System.Text;
using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>More than anybody would want to read.</summary>
internal static class HeavyFaults
{
    private const int Blocks = 1024; // of 1 MiB

    private static readonly byte[] Block = [.. Enumerable.Repeat((byte)' ', 1024 * 1024)];
    private static readonly byte[] Chunk = [.. Encoding.ASCII.GetBytes($"{Block.Length:x}\r\n"), .. Block, 13, 10];

    public static IEnumerable<Fault> All =>
    [
        Endless("gzip bomb", "200 OK", "Content-Encoding: gzip\r\n", Bomb(), WhereRead(Once<LiveAvatarResponseFormatException>)),
        Endless("1 GB", "200 OK", "Transfer-Encoding: chunked\r\n", Chunk, WhereRead(Once<LiveAvatarResponseFormatException>)),
        Endless("error of 1 GB", "400 No", "Content-Length: 1073741824\r\n", Block, Once<LiveAvatarApiException>),
        Endless("server error of 1 GB", "500 Oops", "Transfer-Encoding: chunked\r\n", Chunk, Careful<LiveAvatarServerException>),
        Endless("error that is a gzip bomb", "404 X", "Content-Encoding: gzip\r\n", Bomb(), Once<LiveAvatarNotFoundException>),
    ];

    // What is compressed in parts, one after the other, is one whole.
    private static byte[] Bomb() => CompressionFaults.Compress(Encoding.ASCII.GetString(Block));

    private static Fault Endless(string name, string status, string headers, byte[] part, Func<CallTraits, Outcome> expected) => new(
        name, async exchange =>
    {
        await exchange.Wire.WriteAsync($"HTTP/1.1 {status}\r\n{headers}\r\n");
        for (var i = 0; i < Blocks; i++)
        {
            await exchange.Wire.WriteAsync(part); // fails when the client has gone
        }

        exchange.Wire.Close();
    }, expected);
}
