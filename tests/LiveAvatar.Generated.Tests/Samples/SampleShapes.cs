using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>A union that a property tells apart.</summary>
[JsonConverter(typeof(Converter))]
internal abstract class SampleShape : LiveAvatarModel
{
    internal sealed class Converter : UnionConverter<SampleShape>
    {
        protected override SampleShape Create(JObject json) => Text(json, "kind") switch
        {
            "circle" => new SampleCircle(),
            "group" => new SampleShapeGroup(),
            _ => new UnknownSampleShape(json),
        };
    }
}

internal sealed class SampleCircle : SampleShape
{
    [JsonProperty("kind")]
    public string Kind { get; set; } = "circle";

    [JsonProperty("radius")]
    public double Radius { get; set; }
}

internal sealed class SampleShapeGroup : SampleShape
{
    [JsonProperty("kind")]
    public string Kind { get; set; } = "group";

    [JsonProperty("shapes")]
    public IReadOnlyList<SampleShape>? Shapes { get; set; }
}

[JsonConverter(typeof(RawVariantConverter))]
internal sealed class UnknownSampleShape(JObject json) : SampleShape, IRawVariant
{
    public JObject Json { get; } = json;
}
