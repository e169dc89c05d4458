using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using WireMock.Logging;
using WireMock.Matchers.Request;

namespace WireMock.Server;

/// <summary>An HTTP server on the loopback interface that answers as its mappings say, and remembers what it was asked.</summary>
public sealed class WireMockServer : IDisposable
{
    private readonly ConcurrentQueue<ILogEntry> _log = new();
    private readonly MappingTable _mappings = new();
    private readonly WebApplication _host;
    private readonly Lazy<Task> _stop;

    private WireMockServer(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        _host = builder.Build();
        _host.Run(AnswerAsync);
        _host.StartAsync().GetAwaiter().GetResult();
        _stop = new Lazy<Task>(() => Task.Run(StopHostAsync));
        Urls = [.. _host.Urls];
        Ports = [.. Urls.Select(url => new Uri(url).Port)];
    }

    public bool IsStarted => !_stop.IsValueCreated;

    public string[] Urls { get; }

    public string? Url => Urls[0];

    public IReadOnlyList<int> Ports { get; }

    public int Port => Ports[0];

    /// <summary>What came in, in the order in which it was answered.</summary>
    public IReadOnlyList<ILogEntry> LogEntries => _log.ToArray();

    /// <summary>Starts a server.</summary>
    /// <param name="port">The port; 0 or null takes a free one.</param>
    public static WireMockServer Start(int? port = 0) => new(port ?? 0);

    public IRespondWithAProvider Given(IRequestMatcher requestMatcher) => new MappingBuilder(new Mapping(requestMatcher), _mappings.Add);

    public IReadOnlyList<ILogEntry> FindLogEntries(params IRequestMatcher[] matchers) =>
        [.. _log.Where(entry => entry.RequestMessage is { } request && Array.TrueForAll(matchers, matcher => matcher.Score(request) is not null))];

    /// <summary>Forgets mappings, scenarios and log.</summary>
    public void Reset()
    {
        ResetLogEntries();
        ResetScenarios();
        ResetMappings();
    }

    public void ResetLogEntries() => _log.Clear();

    public void ResetScenarios() => _mappings.ResetScenarios();

    public void ResetMappings() => _mappings.ResetMappings();

    /// <summary>Stops the server, and waits until requests under way are answered.</summary>
    public void Stop() => _stop.Value.GetAwaiter().GetResult();

    /// <summary>Stops the server without waiting for it.</summary>
    public void Dispose() => _ = _stop.Value;

    private async Task StopHostAsync()
    {
        await _host.StopAsync();
        await _host.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await RequestReader.ReadAsync(context.Request, context.RequestAborted);
        var response = await _mappings.RespondAsync(request);
        _log.Enqueue(new LogEntry(request, response)); // before the answer, so that who has it finds it here
        await ResponseWriter.WriteAsync(response, context.Response, context.RequestAborted);
    }
}
