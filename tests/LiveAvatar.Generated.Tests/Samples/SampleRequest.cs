using Newtonsoft.Json;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>A body with all that is required in some way.</summary>
internal sealed class SampleRequest : LiveAvatarModel
{
    [JsonProperty("name"), RequiredOnWrite]
    public string Name { get; set; } = default!;

    [JsonProperty("size"), RequiredOnWrite]
    public long? Size { get; set; } = default!;

    [JsonProperty("color"), RequiredOnWrite]
    public SampleColor Color { get; set; }

    [JsonProperty("mode")]
    public string Mode { get; set; } = "FULL";

    [JsonProperty("note", NullValueHandling = NullValueHandling.Include)]
    public string? Note { get; set; }

    [JsonProperty("comment")]
    public string? Comment { get; set; }

    [JsonProperty("parts")]
    public IReadOnlyList<SampleRequest>? Parts { get; set; }

    public static SampleRequest Valid() => new() { Name = "n", Size = 1, Color = SampleColor.Red };
}
