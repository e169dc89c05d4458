using LiveAvatar.Generated.Contenders.Stock;

namespace LiveAvatar.Generated.Contenders;

/// <summary>What stock NSwag generates, used as its documentation has it: the key is a default header of the HttpClient.</summary>
internal sealed class StockContender : IContender
{
    private readonly HttpClient _http;
    private readonly StockClient _client;

    public StockContender(Uri server, HttpClient http)
    {
        http.DefaultRequestHeaders.Add("X-API-KEY", ContenderFactory.ApiKey);
        _http = http;
        _client = new StockClient(http) { BaseUrl = server.AbsoluteUri };
    }

    public Task BindVoiceAsync(string voiceName) => _client.Bind_third_party_voice_v1_voices_third_party_postAsync(
        new ThirdPartyVoiceBindRequestSchema { Provider_voice_id = "21m00Tcm4TlvDq8ikWAM", Secret_id = "6f1d8a52", Name = voiceName });

    public Task ListVoicesAsync() => _client.List_voices_v1_voices_getAsync(page: 1, page_size: 100, voice_type: null);

    public void Dispose() => _http.Dispose();
}
