using WireMock.Types;
using WireMock.Util;

namespace WireMock.ResponseBuilders;

public sealed partial class Response
{
    public IResponseBuilder WithHeader(string name, params string[] values)
    {
        if (!_headers.TryGetValue(name, out var header))
        {
            _headers[name] = header = [];
        }

        header.AddRange(values);
        return this;
    }

    public IResponseBuilder WithHeaders(IDictionary<string, string> headers)
    {
        _headers = headers.ToDictionary(header => header.Key, header => new WireMockList<string>(header.Value), StringComparer.Ordinal);
        return this;
    }

    public IResponseBuilder WithBody(string body) => WithBodyData(_ => new BodyData(BodyAsString: body));

    public IResponseBuilder WithBody(byte[] body) => WithBodyData(_ => new BodyData(BodyAsBytes: body));

    public IResponseBuilder WithBody(Func<IRequestMessage, string> bodyFactory) =>
        WithBodyData(request => new BodyData(BodyAsString: bodyFactory(request)));

    public IResponseBuilder WithBodyAsJson(object body) => WithBodyData(_ => new BodyData(BodyAsJson: body));

    private Response WithBodyData(Func<IRequestMessage, BodyData?> body)
    {
        _body = body;
        return this;
    }
}
