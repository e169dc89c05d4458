using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LiveAvatar.Packages.Tests.Feed;

/// <summary>
/// A NuGet feed on loopback, as far as the protocol (version 3) goes that restore and push speak: service index, flat container, and pushing with a key.
/// </summary>
internal sealed class NuGetServer : IAsyncDisposable
{
    public const string Key = "the-key-of-the-feed";

    private readonly WebApplication _app;
    private readonly PackageStore _packages = new();
    private readonly (string User, string Password)? _account;

    private NuGetServer((string User, string Password)? account)
    {
        _account = account;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024);
        _app = builder.Build();
        _app.Use(AuthenticateAsync);
        _app.MapGet("/v3/index.json", () => Results.Json(Index()));
        _app.MapGet("/v3/flat/{id}/index.json", (string id) => _packages.Versions(id) is { Count: > 0 } versions ? Results.Json(new { versions }) : Results.NotFound());
        _app.MapGet("/v3/flat/{id}/{version}/{file}", (string id, string version, string file) => _packages.File(id, version, file));
        _app.MapPut("/v3/push", (HttpRequest request) => PushAsync(request, "nupkg"));
        _app.MapPut("/v3/symbols", (HttpRequest request) => PushAsync(request, "snupkg"));
    }

    public Uri Address => new(new Uri(_app.Urls.Single()), "/v3/index.json");

    /// <summary>What was pushed, as file names.</summary>
    public IReadOnlyList<string> Files => _packages.Names;

    /// <summary>Starts a feed that everybody may read, and who has the key may push to; with an account, only it may do either, and needs no key.</summary>
    public static async Task<NuGetServer> StartAsync((string User, string Password)? account = null)
    {
        var server = new NuGetServer(account);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private object Index()
    {
        var root = Address.GetLeftPart(UriPartial.Authority);
        return new
        {
            version = "3.0.0",
            resources = new[]
            {
                Resource("/v3/flat/", "PackageBaseAddress/3.0.0"),
                Resource("/v3/push", "PackagePublish/2.0.0"),
                Resource("/v3/symbols", "SymbolPackagePublish/4.9.0"),
            },
        };

        Dictionary<string, string> Resource(string path, string type) => new(StringComparer.Ordinal) { ["@id"] = root + path, ["@type"] = type };
    }

    private async Task AuthenticateAsync(HttpContext context, RequestDelegate next)
    {
        if (_account is { } account && !IsFrom(context.Request, account))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"feed\"";
            return;
        }

        await next(context);
    }

    private static bool IsFrom(HttpRequest request, (string User, string Password) account) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var sent)
        && sent is { Scheme: "Basic", Parameter: { } parameter }
        && Encoding.UTF8.GetString(Convert.FromBase64String(parameter)) == $"{account.User}:{account.Password}";

    private async Task<IResult> PushAsync(HttpRequest request, string ending)
    {
        if (_account is null && request.Headers["X-NuGet-ApiKey"] != Key)
        {
            return Results.StatusCode(request.Headers.ContainsKey("X-NuGet-ApiKey") ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
        }

        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        using var bytes = new MemoryStream();
        await form.Files[0].CopyToAsync(bytes, request.HttpContext.RequestAborted);
        return _packages.Add(bytes.ToArray(), ending) ? Results.StatusCode(StatusCodes.Status201Created) : Results.Conflict();
    }
}
