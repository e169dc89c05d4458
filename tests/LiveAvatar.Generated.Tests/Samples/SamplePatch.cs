using Newtonsoft.Json;

namespace LiveAvatar.Generated.Tests.Samples;

/// <summary>The body of a PATCH, in which a property can be left out, or cleared with null.</summary>
internal sealed class SamplePatch : LiveAvatarModel
{
    private string? _greeting;
    private SampleColor? _color;

    [JsonProperty("greeting", NullValueHandling = NullValueHandling.Include), WrittenWhenAssigned]
    public string? Greeting
    {
        get => _greeting;
        set
        {
            _greeting = value;
            MarkAssigned("greeting");
        }
    }

    [JsonProperty("color", NullValueHandling = NullValueHandling.Include), WrittenWhenAssigned]
    public SampleColor? Color
    {
        get => _color;
        set
        {
            _color = value;
            MarkAssigned("color");
        }
    }

    [JsonProperty("name")]
    public string? Name { get; set; }
}
