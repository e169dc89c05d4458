using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// What the data of an event is. Contracts write it in three ways: the data itself, a list of it, or the whole event with its <c>data</c>. Null where it is text.
/// </summary>
internal static class EventSchema
{
    private static readonly string[] MembersOfAnEvent = ["data", "event", "id", "retry"];

    public static JToken? Of(Contract contract, JObject? written)
    {
        if (written is null || !written.HasValues)
        {
            return null;
        }

        var schema = contract.Resolve(written);
        if (schema.Text("type") == "array" && schema["items"] is JObject item)
        {
            return Of(contract, (JObject)item.DeepClone());
        }

        if (schema["properties"] is JObject properties && properties["data"] is JObject data && properties.Properties().All(member => MembersOfAnEvent.Contains(member.Name, StringComparer.Ordinal)))
        {
            return Of(contract, (JObject)data.DeepClone());
        }

        return schema.Text("type") == "string" && schema["enum"] is null ? null : written;
    }
}
