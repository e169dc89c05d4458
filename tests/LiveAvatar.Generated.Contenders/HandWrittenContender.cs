using System.Net.Http.Headers;
using System.Text;
using LiveAvatar.Generated.Contenders.HandWritten;
using Newtonsoft.Json;

namespace LiveAvatar.Generated.Contenders;

/// <summary>What a careful developer writes for two calls, who has one serializer, reads from the stream, and pools the arrays of the reader. There is no
/// retry, no timeout but HttpClient's, and no exception that says what the server said.</summary>
internal sealed class HandWrittenContender(Uri server, HttpClient http) : IContender
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue Accepted = new("application/json");
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private readonly Uri _bind = new(server, "/v1/voices/third_party");

    public Task BindVoiceAsync(string voiceName) =>
        BindAsync(new BindRequest { ProviderVoiceId = "21m00Tcm4TlvDq8ikWAM", SecretId = "6f1d8a52", Name = voiceName });

    public Task ListVoicesAsync() => ListAsync(page: 1, pageSize: 100);

    public void Dispose() => http.Dispose();

    private async Task<BoundVoice> BindAsync(BindRequest body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _bind) { Content = Write(body) };
        return await SendAsync<BoundVoice>(request).ConfigureAwait(false);
    }

    private async Task<VoicePage> ListAsync(int page, int pageSize)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, FormattableString.Invariant($"/v1/voices?page={page}&page_size={pageSize}")));
        return await SendAsync<VoicePage>(request).ConfigureAwait(false);
    }

    private static ByteArrayContent Write(object body)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, Utf8, leaveOpen: true))
        using (var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared })
        {
            Serializer.Serialize(writer, body);
        }

        return new ByteArrayContent(bytes.GetBuffer(), 0, (int)bytes.Length) { Headers = { ContentType = Json } };
    }

    private async Task<T> SendAsync<T>(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(Accepted);
        request.Headers.TryAddWithoutValidation("X-API-KEY", ContenderFactory.ApiKey);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();

        using var text = new StreamReader(await response.Content.ReadAsStreamAsync().ConfigureAwait(false), Utf8);
        using var reader = new JsonTextReader(text) { ArrayPool = CharPool.Shared };
        return Serializer.Deserialize<Envelope<T>>(reader) is { Data: { } data } ? data : throw new InvalidDataException("The answer holds no data.");
    }
}
