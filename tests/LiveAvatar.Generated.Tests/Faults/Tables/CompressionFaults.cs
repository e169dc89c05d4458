using System.IO.Compression;
using System.Text;
using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>A success whose body is compressed, or said to be.</summary>
internal static class CompressionFaults
{
    private const string Header = Exchange.JsonType + "Content-Encoding: gzip\r\n";

    public static IEnumerable<Fault> All =>
    [
        Fault("gzip", Compress, Fine),
        Fault("gzip that is none", body => Encoding.UTF8.GetBytes(body), WhereRead(Once<LiveAvatarResponseFormatException>)),
        Fault("gzip that ends too early", body => Compress(body)[..20], WhereRead(Once<LiveAvatarResponseFormatException>)),
        Fault("gzip with a wrong checksum", body => [.. Compress(body)[..^8], .. new byte[8]], WhereRead(Once<LiveAvatarResponseFormatException>)),
    ];

    public static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var compressor = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            compressor.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }

    private static Fault Fault(string name, Func<string, byte[]> compress, Func<CallTraits, Outcome> expected) =>
        new(name, exchange => exchange.AnswerAsync(compress(exchange.Body), headers: Header), expected);
}
