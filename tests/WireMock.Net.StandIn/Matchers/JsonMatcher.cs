using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using WireMock.Util;

namespace WireMock.Matchers;

/// <summary>Matches a body that is the same JSON, whatever its layout and the order of its properties.</summary>
public class JsonMatcher : IMatcher
{
    private static readonly JsonSerializerSettings Settings = new() { DateParseHandling = DateParseHandling.None };

    private readonly JToken? _value;

    /// <param name="value">The expected JSON.</param>
    public JsonMatcher(string value) => _value = Parse(value);

    /// <param name="value">An object that is written as the expected JSON.</param>
    public JsonMatcher(object value) => _value = value as JToken ?? JToken.FromObject(value);

    bool IMatcher.IsMatch(IBodyData? body)
    {
        try
        {
            return body?.BodyAsString is { Length: > 0 } text && JToken.DeepEquals(_value, Parse(text));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JToken? Parse(string json) => JsonConvert.DeserializeObject<JToken>(json, Settings);
}
