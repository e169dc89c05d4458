using System.Net.Http.Headers;
using System.Text;

namespace LiveAvatar.Generated.Contenders;

/// <summary>What HttpClient itself costs: the body is sent ready-made, and the answer is drained and not parsed.</summary>
internal sealed class FloorContender(Uri server, HttpClient http) : IContender
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Uri _bind = new(server, "/v1/voices/third_party");
    private readonly Uri _list = new(server, "/v1/voices?page=1&page_size=100");
    private (string VoiceName, byte[] Body) _ready = ("", []);

    public async Task BindVoiceAsync(string voiceName)
    {
        if (!ReferenceEquals(_ready.VoiceName, voiceName))
        {
            var text = $$"""{"provider_voice_id":"21m00Tcm4TlvDq8ikWAM","secret_id":"6f1d8a52","name":"{{voiceName}}"}""";
            _ready = (voiceName, Encoding.UTF8.GetBytes(text));
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, _bind) { Content = new ByteArrayContent(_ready.Body) { Headers = { ContentType = Json } } };
        await SendAsync(request).ConfigureAwait(false);
    }

    public async Task ListVoicesAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _list);
        await SendAsync(request).ConfigureAwait(false);
    }

    public void Dispose() => http.Dispose();

    private async Task SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("X-API-KEY", ContenderFactory.ApiKey);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null).ConfigureAwait(false);
    }
}
