using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>A union of an object and values that are none.</summary>
[JsonConverter(typeof(SampleValueConverter))]
internal abstract class SampleValue : LiveAvatarModel;

internal sealed class SampleValueConverter : UnionConverter<SampleValue>
{
    protected override SampleValue? CreateValue(JTokenType kind) => kind switch
    {
        JTokenType.String => new SampleValueText(),
        JTokenType.Array => new SampleValueList(),
        _ => null,
    };

    protected override SampleValue Create(JObject json) => new SampleValueObject();
}

[JsonConverter(typeof(WrappedValueConverter))]
internal sealed class SampleValueText : SampleValue, IWrappedValue
{
    [JsonProperty("value")]
    public string? Value { get; set; }
}

[JsonConverter(typeof(WrappedValueConverter))]
internal sealed class SampleValueList : SampleValue, IWrappedValue
{
    [JsonProperty("value")]
    public IReadOnlyList<long>? Value { get; set; }
}

internal sealed class SampleValueObject : SampleValue
{
    [JsonProperty("id")]
    public string? Id { get; set; }
}
