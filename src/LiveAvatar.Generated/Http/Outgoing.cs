using System.Collections.Generic;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>What a call sends beside its credentials.</summary>
internal readonly struct Outgoing(SentBody body, KeyValuePair<string, string>[]? headers, List<string>? cookies)
{
    /// <summary>The cookies that are parameters.</summary>
    public List<string>? Cookies => cookies;

    /// <summary>Whether it can be sent more than once.</summary>
    public bool IsRepeatable => body.IsRepeatable;

    public static Outgoing From(OperationRequest request, RequestOptions? options) => new(
        SentBody.Of(request), ExtraHeaders.Check(request, options?.SetHeaders, nameof(options)), request.Cookies);

    public void AddTo(HttpRequestMessage message, OperationDescriptor operation)
    {
        message.Content = body.Create();
        if (message.Content is null && !operation.IsIdempotent)
        {
            // SocketsHttpHandler sends a request without a body again by itself, whatever its method, when the connection ends before the answer.
            message.Content = new ByteArrayContent([]);
        }

        ExtraHeaders.AddTo(message, headers ?? []);
    }
}
