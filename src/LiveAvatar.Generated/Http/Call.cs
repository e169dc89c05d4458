using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>One call, ready to be sent: all that can be wrong with its arguments has been found.</summary>
internal sealed class Call(
    OperationDescriptor operation, Connection connection, Uri address, byte[]? body, CredentialSet sent, CredentialSet held,
    RequestOptions? options, Deadline deadline, KeyValuePair<string, string>[] headers) : IDisposable
{
    private readonly Action<LiveAvatarResponse>? _onResponse = options?.OnResponse;

    public string Name => operation.Name;

    public Connection Connection => connection;

    public CredentialSet Sent => sent;

    public Deadline Deadline => deadline;

    public bool WantsResponse => _onResponse is not null;

    /// <summary>Makes what is sent. It can be sent once, so each attempt makes its own.</summary>
    public HttpRequestMessage CreateMessage()
    {
        var message = new HttpRequestMessage(operation.Method, address);
#if NET
        message.Version = HttpVersion.Version20;
        message.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
#endif
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);

        if (sent.ApiKey is not null)
        {
            message.Headers.TryAddWithoutValidation("X-API-KEY", sent.ApiKey);
        }

        if (sent.SessionToken is not null)
        {
            message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + sent.SessionToken);
        }

        if (sent.LaSession is not null)
        {
            message.Headers.TryAddWithoutValidation("Cookie", "la_session=" + sent.LaSession);
        }

        ExtraHeaders.AddTo(message.Headers, headers);

        if (body is not null)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        return message;
    }

    /// <summary>Tells the caller who asked for it what came with the answer.</summary>
    public void Report(Answer answer, int? code = null, string? message = null) =>
        _onResponse?.Invoke(new LiveAvatarResponse(operation.Name, answer.StatusCode, answer.Headers, code, message));

    /// <summary>The text without any credential of the client or of the call.</summary>
    public string Redact(string text) => Redaction.Remove(text, sent, held);

    /// <summary>The exception, to be kept as a cause; null when its text holds a credential.</summary>
    public Exception? Cause(Exception exception)
    {
        var text = exception.ToString();
        return string.Equals(Redact(text), text, StringComparison.Ordinal) ? exception : null;
    }

    public void Dispose() => deadline.Dispose();
}
