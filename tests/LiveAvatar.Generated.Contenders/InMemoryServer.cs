using System.Net;
using System.Net.Http.Headers;

namespace LiveAvatar.Generated.Contenders;

/// <summary>Reads each request to its end and gives the same answer, without a socket: what is left is what the caller costs.</summary>
public sealed class InMemoryServer(byte[] answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(answer) { Headers = { ContentType = Json } } };
    }
}
