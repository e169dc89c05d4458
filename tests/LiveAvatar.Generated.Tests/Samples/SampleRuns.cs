using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>A union that the presence of properties tells apart, as an interface: its variants may be in other unions, too.</summary>
[JsonConverter(typeof(SampleRunConverter))]
internal interface ISampleRun;

internal sealed class SampleRunConverter : UnionConverter<ISampleRun>
{
    protected override ISampleRun Create(JObject json) => HasAny(json, "end_at", "end_reason")
        ? new EndedSampleRun()
        : HasAll(json, "id", "created_at") ? new ActiveSampleRun() : new UnknownSampleRun(json);
}

internal sealed class ActiveSampleRun : LiveAvatarModel, ISampleRun
{
    [JsonProperty("id")]
    public string Id { get; set; } = default!;

    [JsonProperty("created_at")]
    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class EndedSampleRun : LiveAvatarModel, ISampleRun
{
    [JsonProperty("id")]
    public string Id { get; set; } = default!;

    [JsonProperty("end_at")]
    public DateTimeOffset? EndAt { get; set; }
}

[JsonConverter(typeof(RawVariantConverter))]
internal sealed class UnknownSampleRun(JObject json) : ISampleRun, IRawVariant
{
    public JObject Json { get; } = json;
}
