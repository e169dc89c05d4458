using System.Text;
using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>What looks like a fault, and is none.</summary>
internal static class Oddities
{
    public static IEnumerable<Fault> All =>
    [
        new("as it should be", exchange => exchange.AnswerAsync(exchange.Body), Fine),
        new("byte order mark", exchange => exchange.AnswerAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(exchange.Body)]), Fine),
        Headed("charset that is wrong", "Content-Type: application/json; charset=iso-8859-1\r\n"),
        Headed("charset that nobody knows", "Content-Type: application/json; charset=klingon\r\n"),
        Headed("content type that is wrong", "Content-Type: text/html\r\n"),
        Headed("content type that is none", "Content-Type: ;;;\r\n"),
        Headed("no content type", ""),
        new("duplicate keys", exchange => exchange.AnswerAsync($$"""{"code":1,"data":null,"message":1,{{exchange.Body[1..]}}"""), Fine),
        new("an interim answer", async exchange =>
        {
            await exchange.Wire.WriteAsync("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
            await exchange.AnswerAsync(exchange.Body);
        }, Fine),
        new("chunks of a few bytes", async exchange =>
        {
            await exchange.Wire.WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            foreach (var chunk in Encoding.UTF8.GetBytes(exchange.Body).Chunk(97))
            {
                await exchange.Wire.WriteAsync([.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, 13, 10]);
            }

            await exchange.Wire.WriteAsync("0\r\n\r\n");
        }, Fine),
        new("no length", async exchange =>
        {
            await exchange.Wire.WriteAsync("HTTP/1.1 200 OK\r\n\r\n" + exchange.Body);
            exchange.Wire.Close();
        }, Fine),
    ];

    private static Fault Headed(string name, string headers) => new(name, exchange => exchange.AnswerAsync(exchange.Body, headers: headers), Fine);
}
