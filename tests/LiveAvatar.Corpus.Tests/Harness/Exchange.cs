using System.Net;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>Keeps what went over the wire last.</summary>
internal sealed class Exchange(ICredentials credentials)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Credentials = credentials })
{
    public string Request { get; private set; } = "";

    public HttpResponseMessage? Response { get; private set; }

    public byte[] Body { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Request = $"{request.Method} {request.RequestUri?.PathAndQuery} {content}";
        Response = await base.SendAsync(request, cancellationToken);
        await Response.Content.LoadIntoBufferAsync(cancellationToken);
        Body = await Response.Content.ReadAsByteArrayAsync(cancellationToken);
        return Response;
    }
}
