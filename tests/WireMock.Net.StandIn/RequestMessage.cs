using System.Net;
using WireMock.Types;
using WireMock.Util;

namespace WireMock;

internal sealed class RequestMessage(string method, Uri url) : IRequestMessage
{
    public string Method { get; } = method;

    public string Path { get; } = WebUtility.UrlDecode(url.AbsolutePath);

    public string Url { get; } = url.ToString();

    public string AbsoluteUrl => Url;

    public string RawQuery { get; } = url.Query;

    public IDictionary<string, WireMockList<string>>? Query { get; } = QueryString.Parse(url.Query);

    public required IDictionary<string, WireMockList<string>>? Headers { get; init; }

    public required IDictionary<string, string>? Cookies { get; init; }

    public required IBodyData? BodyData { get; init; }

    public string? Body => BodyData?.BodyAsString;

    public byte[]? BodyAsBytes => BodyData?.BodyAsBytes;
}
