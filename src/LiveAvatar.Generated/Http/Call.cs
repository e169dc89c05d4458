using System;
using System.Net;
using System.Net.Http;
using System.Threading;

namespace LiveAvatar.Generated;

/// <summary>One call, ready to be sent: all that can be wrong with its arguments has been found.</summary>
internal sealed class Call(
    OperationDescriptor operation, Connection connection, Uri address, Outgoing outgoing, CallCredentials credentials,
    RequestOptions? options, CallLimits limits, CancellationToken cancellation) : IDisposable
{
    private readonly CancellationTokenSource? _end =
        cancellation.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancellation, connection.Ended) : null;

    private readonly long _start = connection.Time.GetTimestamp();
    private readonly Action<LiveAvatarResponse>? _onResponse = options?.OnResponse;

    public OperationDescriptor Operation => operation;

    public string Name => operation.Name;

    public Connection Connection => connection;

    public CallCredentials Credentials => credentials;

    public CallLimits Limits => limits;

    public Uri Address => address;

    /// <summary>Whether what it sends can be sent again: a stream that can't seek is gone once it is read.</summary>
    public bool IsRepeatable => outgoing.IsRepeatable;

    /// <summary>How many attempts have begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>What is left of the time for all attempts; null for no limit.</summary>
    public TimeSpan? TimeLeft => limits.LeftAfter(Elapsed);

    public TimeSpan Elapsed => connection.Time.GetElapsedTime(_start);

    /// <summary>The caller's.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Cancelled by the caller, or with the client.</summary>
    public CancellationToken Token => _end?.Token ?? connection.Ended;

    /// <summary>Whether anybody wants to know what the envelope says beside the data.</summary>
    public bool WantsEnvelope => _onResponse is not null || connection.IsObserved;

    /// <summary>Begins an attempt, which has the time of one, or what is left of all.</summary>
    public Deadline BeginAttempt()
    {
        Attempts++;
        var time = TimeLeft is { } left && (left < limits.Timeout || limits.Timeout == Timeout.InfiniteTimeSpan) ? left : limits.Timeout;
        return new Deadline(time, connection.Time, Token);
    }

    /// <summary>Makes what is sent. It can be sent once, so each attempt makes its own.</summary>
    public HttpRequestMessage CreateMessage()
    {
        var message = new HttpRequestMessage(operation.Method, address);
#if NET
        message.Version = HttpVersion.Version20;
        message.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
#endif
        message.Headers.TryAddWithoutValidation("Accept", operation.Accept);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);

        credentials.AddTo(message);
        if (credentials.CookieLine(outgoing.Cookies) is { } line)
        {
            message.Headers.TryAddWithoutValidation("Cookie", line);
        }

        outgoing.AddTo(message, operation);
        return message;
    }

    /// <summary>Tells the caller who asked for it what came with the answer.</summary>
    public void Report(Answer answer, int? code = null, string? message = null)
    {
        answer.Code = code;
        _onResponse?.Invoke(new LiveAvatarResponse(operation.Name, answer.StatusCode, answer.Headers, code, message));
    }

    /// <summary>A message for an exception: without any credential, and with the number of attempts where there were several.</summary>
    public string Say(string text) => Redact(Attempts > 1 ? $"{Excerpt.Sentence(text)} It was tried {Attempts} times." : Excerpt.Sentence(text));

    /// <summary>The text without any credential of the client or of the call.</summary>
    public string Redact(string text) => credentials.Redact(text);

    /// <summary>The exception, to be kept as a cause; null when its text holds a credential.</summary>
    public Exception? Cause(Exception exception)
    {
        var text = exception.ToString();
        return string.Equals(Redact(text), text, StringComparison.Ordinal) ? exception : null;
    }

    public void Dispose() => _end?.Dispose();
}
