using LiveAvatar.Generated.Tests.Samples;
using Newtonsoft.Json;

namespace LiveAvatar.Generated.Tests.Bodies;

/// <summary>A form with a field of every kind.</summary>
internal sealed class SampleUpload : LiveAvatarModel
{
    [JsonProperty("title"), RequiredOnWrite]
    public string Title { get; set; } = default!;

    [JsonProperty("file")]
    public LiveAvatarFile? File { get; set; }

    [JsonProperty("more")]
    public IReadOnlyList<LiveAvatarFile>? More { get; set; }

    [JsonProperty("tags")]
    public IReadOnlyList<string>? Tags { get; set; }

    [JsonProperty("patch")]
    public SamplePatch? Patch { get; set; }

    [JsonProperty("price"), JsonConverter(typeof(DecimalTextConverter))]
    public decimal? Price { get; set; }
}
