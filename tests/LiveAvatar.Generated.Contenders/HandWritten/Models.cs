using Newtonsoft.Json;

namespace LiveAvatar.Generated.Contenders.HandWritten;

internal sealed class Envelope<T>
{
    [JsonProperty("code")]
    public int Code { get; set; }

    [JsonProperty("data")]
    public T? Data { get; set; }

    [JsonProperty("message")]
    public string? Message { get; set; }
}

internal sealed class BindRequest
{
    [JsonProperty("provider_voice_id")]
    public required string ProviderVoiceId { get; set; }

    [JsonProperty("secret_id")]
    public required string SecretId { get; set; }

    [JsonProperty("name")]
    public string? Name { get; set; }
}

internal sealed class BoundVoice
{
    [JsonProperty("voice_id")]
    public string? VoiceId { get; set; }
}

internal sealed class VoicePage
{
    [JsonProperty("count")]
    public int Count { get; set; }

    [JsonProperty("next")]
    public string? Next { get; set; }

    [JsonProperty("previous")]
    public string? Previous { get; set; }

    [JsonProperty("results")]
    public List<Voice> Results { get; set; } = [];
}

internal sealed class Voice
{
    [JsonProperty("id")]
    public Guid Id { get; set; }

    [JsonProperty("name")]
    public string? Name { get; set; }

    [JsonProperty("description")]
    public string? Description { get; set; }

    [JsonProperty("language")]
    public string? Language { get; set; }

    [JsonProperty("gender")]
    public string? Gender { get; set; }

    [JsonProperty("created_at")]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonProperty("updated_at")]
    public DateTimeOffset UpdatedAt { get; set; }

    [JsonProperty("tags")]
    public List<string> Tags { get; set; } = [];
}
