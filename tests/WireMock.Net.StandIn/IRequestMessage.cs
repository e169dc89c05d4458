using WireMock.Types;
using WireMock.Util;

namespace WireMock;

/// <summary>A request as it came in.</summary>
public interface IRequestMessage
{
    string Method { get; }

    /// <summary>The path, decoded, without the query.</summary>
    string Path { get; }

    /// <summary>The whole address, escaped as it was sent.</summary>
    string Url { get; }

    /// <inheritdoc cref="Url" />
    string AbsoluteUrl { get; }

    /// <summary>The query with its question mark, as it was sent; empty when there is none.</summary>
    string RawQuery { get; }

    IDictionary<string, WireMockList<string>>? Query { get; }

    /// <summary>The headers. Names are told apart by case: as the client sent them, but for well-known ones, which are written as usual.</summary>
    IDictionary<string, WireMockList<string>>? Headers { get; }

    IDictionary<string, string>? Cookies { get; }

    /// <summary>The body; null for a method that has none, such as GET.</summary>
    IBodyData? BodyData { get; }

    /// <inheritdoc cref="BodyData" />
    string? Body { get; }

    /// <inheritdoc cref="BodyData" />
    byte[]? BodyAsBytes { get; }
}
