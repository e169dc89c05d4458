using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LiveAvatar.Simulator.Server;

// Kestrel without a host: no configuration, so that no variable of the machine changes it, no logging, and no hold on Ctrl+C.
internal sealed class LoopbackServer : IDisposable
{
    private readonly KestrelServer _server;

    public LoopbackServer()
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, 0);

        _server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    public Uri Address => new(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    public Task StartAsync(IHttpApplication<HttpContext> application, CancellationToken cancellationToken) =>
        _server.StartAsync(application, cancellationToken);

    // A token that is cancelled already makes Kestrel end open connections at once.
    public Task StopAsync() => _server.StopAsync(new CancellationToken(canceled: true));

    public void Dispose() => _server.Dispose();
}
