using System.Text;

namespace LiveAvatar.Simulator;

/// <summary>A request as it came over the wire.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(
        string method,
        string path,
        string queryString,
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers,
        ReadOnlyMemory<byte> body,
        string? operationId,
        DateTimeOffset receivedAt)
    {
        Method = method;
        Path = path;
        QueryString = queryString;
        Headers = headers;
        Body = body;
        OperationId = operationId;
        ReceivedAt = receivedAt;
    }

    /// <summary>The method in capital letters, such as <c>POST</c>.</summary>
    public string Method { get; }

    /// <summary>The path as it was sent, still percent-encoded, without the query.</summary>
    public string Path { get; }

    /// <summary>The query as it was sent, with its question mark, or an empty string.</summary>
    public string QueryString { get; }

    /// <summary>The headers with all their values. Names are not case-sensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The whole body, empty when there was none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The contract's operation that the request was for, or <see langword="null"/> when there is none for its method and path.</summary>
    public string? OperationId { get; }

    /// <summary>When the request had arrived whole, by the clock in <see cref="LiveAvatarSimulatorOptions.TimeProvider"/>.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>The only value of a header.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <returns>The value, or <see langword="null"/> when the request does not have the header.</returns>
    /// <exception cref="InvalidOperationException">The header has several values.</exception>
    public string? Header(string name) => Headers.GetValueOrDefault(name) switch
    {
        null => null,
        [var value] => value,
        var values => throw new InvalidOperationException($"The header '{name}' came {values.Count} times. Use Headers to see all of them."),
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}{QueryString}";
}
