using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveAvatar.Simulator.Server;

// A request with its whole body. The path is the one on the wire: Kestrel's own is decoded and has its dot segments taken out.
internal sealed class Incoming(HttpRequest request, ReadOnlyMemory<byte> body, IReadOnlyList<MultipartPart> parts)
{
    public string Method => request.Method;

    public string RawPath { get; } = RawPathOf(request);

    public string QueryString => request.QueryString.Value ?? "";

    public string? ContentType => request.ContentType;

    public ReadOnlyMemory<byte> Body => body;

    // The parts of a multipart body.
    public IReadOnlyList<MultipartPart> Parts => parts;

    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Headers =>
        request.Headers.Select(header => KeyValuePair.Create<string, IReadOnlyList<string>>(header.Key, [.. header.Value.OfType<string>()]));

    public static async Task<Incoming> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        var bytes = body.ToArray();
        return new Incoming(request, bytes, await MultipartParts.ReadAsync(request.ContentType, bytes, cancellationToken).ConfigureAwait(false));
    }

    public IReadOnlyList<string> Query(string name) =>
        [.. request.Query.Where(entry => string.Equals(entry.Key, name, StringComparison.Ordinal)).SelectMany(entry => entry.Value).OfType<string>()];

    public IReadOnlyList<string> Header(string name) => [.. request.Headers[name].OfType<string>()];

    public IReadOnlyList<string> Cookie(string name) => request.Cookies[name] is { } value ? [value] : [];

    private static string RawPathOf(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.StartsWith('/') ? target : new Uri(target, UriKind.Absolute).AbsolutePath; // a proxy sends the whole URL
        return path.Split('?')[0];
    }
}
