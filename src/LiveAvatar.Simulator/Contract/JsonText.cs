using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class JsonText
{
    private const int MaxDepth = 256;

    // Newtonsoft.Json takes comments, single quotes and bare names for JSON, which the API does not. So the strict parser looks first.
    public static JToken Parse(string text)
    {
        using (System.Text.Json.JsonDocument.Parse(text, new() { MaxDepth = MaxDepth }))
        {
        }

        using var source = new StringReader(text);
        using var reader = new JsonTextReader(source)
        {
            DateParseHandling = DateParseHandling.None, // a date in the contract or in a request is text, and must come back as it was
            MaxDepth = MaxDepth,
        };

        return JToken.ReadFrom(reader);
    }

    public static JObject ParseObject(string text, string what)
    {
        try
        {
            return Parse(text) as JObject ?? throw new InvalidDataException($"The {what} is not a JSON object.");
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new InvalidDataException($"The {what} is not JSON: {e.Message}", e);
        }
    }
}
