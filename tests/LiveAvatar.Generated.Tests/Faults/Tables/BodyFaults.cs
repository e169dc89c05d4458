using System.Text;
using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>A success whose body is not what the contract says.</summary>
internal static class BodyFaults
{
    private static readonly string Deep = new string('[', 100_000) + new string(']', 100_000);

    public static IEnumerable<Fault> All =>
    [
        Unreadable("empty", _ => ""),
        Unreadable("white space", _ => " \r\n\t"),
        Unreadable("null", _ => "null"),
        Unreadable("a number", _ => "42"),
        Unreadable("an array", _ => "[]"),
        Unreadable("HTML", _ => "<!DOCTYPE html><html><body>Please sign in</body></html>", "Content-Type: text/html\r\n"),
        Unreadable("text", _ => "OK", "Content-Type: text/plain\r\n"),
        Unreadable("no data", _ => """{"code":1000,"message":null}"""),
        Unreadable("data that is null", _ => """{"code":1000,"data":null,"message":null}"""),
        Unreadable("data of another type", _ => """{"code":1000,"data":42,"message":null}"""),
        Unreadable("truncated", body => body[..^2]),
        Unreadable("trailing garbage", body => body + "}"),
        Unreadable("a second body", body => body + body),
        Unreadable("deep data", _ => $$"""{"code":1000,"data":{{Deep}}}"""),
        Unreadable("depth beside the data", body => $$"""{"x":{{Deep}},{{body[1..]}}"""),
        UnreadableBytes("garbled", body => [.. Encoding.UTF8.GetBytes(body).Select(one => (byte)(one ^ 0xA5))]),
        UnreadableBytes("UTF-16", Encoding.Unicode.GetBytes, "Content-Type: application/json; charset=utf-16\r\n"),
        new("no content", exchange =>
            exchange.Wire.WriteAsync("HTTP/1.1 204 No Content\r\n\r\n"), WhereRead(Once<LiveAvatarResponseFormatException>)),
        new("length above the limit", async exchange =>
        {
            await exchange.Wire.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n{");
            await exchange.Wire.UntilGoneAsync();
        }, WhereRead(Once<LiveAvatarResponseFormatException>)),
    ];

    private static Fault Unreadable(string name, Func<string, string> change, string headers = Exchange.JsonType) =>
        UnreadableBytes(name, body => Encoding.UTF8.GetBytes(change(body)), headers);

    private static Fault UnreadableBytes(string name, Func<string, byte[]> change, string headers = Exchange.JsonType) => new(
        name, exchange => exchange.AnswerAsync(change(exchange.Body), headers: headers), WhereRead(Once<LiveAvatarResponseFormatException>));
}
