using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Tests;

// A client that knows nothing of the API: what is tested here is what comes over the wire.
internal sealed class Api : IDisposable
{
    private readonly HttpClient _http;

    public Api(LiveAvatarSimulator simulator, string? apiKey = LiveAvatarSimulator.DefaultApiKey)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = simulator.BaseAddress,
            Timeout = TimeSpan.FromMinutes(5),
        };
        if (apiKey is not null)
        {
            _http.DefaultRequestHeaders.Add("X-API-KEY", apiKey);
        }
    }

    public HttpRequestHeaders Headers => _http.DefaultRequestHeaders;

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> PostAsync(string path, string? body, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, path, body, contentType);

    public Task<Reply> PatchAsync(string path, string body) => SendAsync(HttpMethod.Patch, path, body);

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public async Task<Reply> SendAsync(
        HttpMethod method, string path, string? body = null, string contentType = "application/json", CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(method, path.TrimStart('/'));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        using var response = await _http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

        return new Reply((int)response.StatusCode, text, response.Content.Headers.ContentType?.MediaType, headers);
    }

    public void Dispose() => _http.Dispose();
}

internal sealed record Reply(int Status, string Text, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    public JObject Json => JsonConvert.DeserializeObject<JObject>(Text, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

    public JToken Data => Json["data"]!;

    // The problems of a 422, as 'missing at body.secret_id; ...'.
    public string Problem => string.Join("; ", Json["detail"]!.Select(problem => $"{problem["type"]} at {string.Join('.', problem["loc"]!)}"));
}
