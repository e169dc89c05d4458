using System.Net;
using WireMock.ResponseProviders;

namespace WireMock.ResponseBuilders;

/// <summary>Says what a request is answered: 200 without a body, unless told otherwise.</summary>
public interface IResponseBuilder : IResponseProvider
{
    IResponseBuilder WithStatusCode(int code);

    IResponseBuilder WithStatusCode(HttpStatusCode code);

    IResponseBuilder WithSuccess();

    IResponseBuilder WithNotFound();

    /// <summary>Adds a header. <c>Content-Length</c> is sent only with an answer without a body, which then breaks off.</summary>
    IResponseBuilder WithHeader(string name, params string[] values);

    /// <summary>Replaces all headers.</summary>
    IResponseBuilder WithHeaders(IDictionary<string, string> headers);

    /// <summary>Sets the body, in UTF-8; no Content-Type.</summary>
    IResponseBuilder WithBody(string body);

    IResponseBuilder WithBody(byte[] body);

    IResponseBuilder WithBody(Func<IRequestMessage, string> bodyFactory);

    /// <summary>Sets the body to the object as JSON, without its properties that are null; no Content-Type.</summary>
    IResponseBuilder WithBodyAsJson(object body);

    /// <summary>Waits before the answer, also when the client has gone.</summary>
    IResponseBuilder WithDelay(TimeSpan delay);

    /// <inheritdoc cref="WithDelay(TimeSpan)" />
    IResponseBuilder WithDelay(int milliseconds);

    IResponseBuilder WithFault(FaultType faultType);
}
