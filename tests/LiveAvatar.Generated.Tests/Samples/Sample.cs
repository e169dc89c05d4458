using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>A model with a property of every type.</summary>
internal sealed class Sample : LiveAvatarModel
{
    [JsonProperty("id"), RequiredOnWrite]
    public string Id { get; set; } = default!;

    [JsonProperty("count")]
    public long Count { get; set; }

    [JsonProperty("ratio")]
    public double? Ratio { get; set; }

    [JsonProperty("key")]
    public Guid? Key { get; set; }

    [JsonProperty("is_active")]
    public bool IsActive { get; set; }

    [JsonProperty("created_at")]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonProperty("ended_at")]
    public DateTimeOffset? EndedAt { get; set; }

    [JsonProperty("color")]
    public SampleColor Color { get; set; }

    [JsonProperty("second_color")]
    public SampleColor? SecondColor { get; set; }

    [JsonProperty("tags")]
    public IReadOnlyList<string>? Tags { get; set; }

    [JsonProperty("numbers")]
    public IReadOnlyList<long>? Numbers { get; set; }

    [JsonProperty("sizes")]
    public IReadOnlyDictionary<string, long>? Sizes { get; set; }

    [JsonProperty("anything")]
    public JToken? Anything { get; set; }

    [JsonProperty("shape")]
    public SampleShape? Shape { get; set; }
}
