using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>What an item of a stream is. Contracts write it as the item itself, or as a list of all.</summary>
internal static class StreamSchema
{
    /// <summary>How often a list or an event is looked into: one may hold itself.</summary>
    private const int Deepest = 4;

    private static readonly string[] MembersOfAnEvent = ["data", "event", "id", "retry"];

    /// <summary>What the data of an event is, of which some contracts write the whole with its <c>data</c>. Null where it is text.</summary>
    public static JToken? OfEvents(Contract contract, JObject? written) => OfEvents(contract, written, depth: 0);

    private static JToken? OfEvents(Contract contract, JObject? written, int depth)
    {
        if (written is null || !written.HasValues)
        {
            return null;
        }

        if (depth == Deepest)
        {
            return written;
        }

        var schema = contract.Resolve(written);
        if (Item(schema) is { } item)
        {
            return OfEvents(contract, item, depth + 1);
        }

        if (schema["properties"] is JObject properties && properties["data"] is JObject data && properties.Properties().All(member => MembersOfAnEvent.Contains(member.Name, StringComparer.Ordinal)))
        {
            return OfEvents(contract, (JObject)data.DeepClone(), depth + 1);
        }

        return schema.Text("type") == "string" && schema["enum"] is null ? null : written;
    }

    /// <summary>What a line of JSON is.</summary>
    public static JToken OfLines(Contract contract, JToken? written) =>
        written is JObject schema && Item(contract.Resolve(schema)) is { } item ? item : written ?? new JObject();

    private static JObject? Item(JObject schema) => schema.Text("type") == "array" && schema["items"] is JObject item ? (JObject)item.DeepClone() : null;
}
