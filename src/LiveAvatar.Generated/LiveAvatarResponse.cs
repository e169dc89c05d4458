using System;
using System.Net;
using System.Net.Http.Headers;

namespace LiveAvatar.Generated;

/// <summary>What came with an answer beside its data. See <see cref="RequestOptions.OnResponse"/>.</summary>
public sealed class LiveAvatarResponse
{
    /// <summary>Makes one, as a consumer's test may want to.</summary>
    /// <param name="operation">See <see cref="Operation"/>.</param>
    /// <param name="statusCode">See <see cref="StatusCode"/>.</param>
    /// <param name="headers">See <see cref="Headers"/>.</param>
    /// <param name="code">See <see cref="Code"/>.</param>
    /// <param name="message">See <see cref="Message"/>.</param>
    public LiveAvatarResponse(string operation, HttpStatusCode statusCode, HttpResponseHeaders headers, int? code = null, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(headers);

        Operation = operation;
        StatusCode = statusCode;
        Headers = headers;
        Code = code;
        Message = message;
    }

    /// <summary>Gets the operation that was called, such as <c>Voices.BindThirdPartyVoice</c>.</summary>
    public string Operation { get; }

    /// <summary>Gets the HTTP status, which alone decides whether the call succeeded.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers of the answer, without those that describe its body.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>Gets the <c>code</c> of the answer's envelope; null when there was none.</summary>
    public int? Code { get; }

    /// <summary>Gets the <c>message</c> of the answer's envelope; null when there was none.</summary>
    public string? Message { get; }

    /// <summary>Gets the id under which the server, or a gateway before it, knows the request; null when none came.</summary>
    public string? RequestId => RequestIdHeader.Find(Headers);

    /// <summary>Names the operation, the status, and the code.</summary>
    public override string ToString() =>
        Code is { } code ? $"{Operation}: {StatusText.Of(StatusCode)}, code {code}" : $"{Operation}: {StatusText.Of(StatusCode)}";
}
