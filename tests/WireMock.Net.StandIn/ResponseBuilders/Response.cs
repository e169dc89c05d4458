using System.Net;
using WireMock.ResponseProviders;
using WireMock.Types;
using WireMock.Util;

namespace WireMock.ResponseBuilders;

/// <inheritdoc cref="IResponseBuilder" />
public sealed partial class Response : IResponseBuilder
{
    private Dictionary<string, WireMockList<string>> _headers = new(StringComparer.Ordinal);
    private Func<IRequestMessage, BodyData?> _body = _ => null;
    private TimeSpan _delay;
    private int? _statusCode;
    private FaultType _fault;

    private Response()
    {
    }

    public static IResponseBuilder Create() => new Response();

    public IResponseBuilder WithStatusCode(int code)
    {
        _statusCode = code;
        return this;
    }

    public IResponseBuilder WithStatusCode(HttpStatusCode code) => WithStatusCode((int)code);

    public IResponseBuilder WithSuccess() => WithStatusCode(HttpStatusCode.OK);

    public IResponseBuilder WithNotFound() => WithStatusCode(HttpStatusCode.NotFound);

    public IResponseBuilder WithDelay(TimeSpan delay)
    {
        if (delay <= TimeSpan.Zero && delay != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentException("A delay is longer than zero.", nameof(delay));
        }

        _delay = delay;
        return this;
    }

    public IResponseBuilder WithDelay(int milliseconds) => WithDelay(TimeSpan.FromMilliseconds(milliseconds));

    public IResponseBuilder WithFault(FaultType faultType)
    {
        _fault = faultType;
        return this;
    }

    async Task<IResponseMessage> IResponseProvider.ProvideAsync(IRequestMessage request)
    {
        await Task.Delay(_delay);
        return new ResponseMessage(_statusCode, _headers, _body(request), _fault);
    }
}
