using System.Text;
using Newtonsoft.Json;

namespace WireMock.Util;

internal sealed record BodyData(string? BodyAsString = null, byte[]? BodyAsBytes = null, object? BodyAsJson = null) : IBodyData
{
    // WireMock.Net leaves out what is null in an object that it makes JSON of.
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    public static byte[]? ToBytes(IBodyData? body) => body switch
    {
        null => null,
        { BodyAsBytes: { } bytes } => bytes,
        { BodyAsString: { } text } => Encoding.UTF8.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(body.BodyAsJson, Json)),
    };
}
