using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// An answer of many items (events, lines of JSON) has the schema of one in <c>itemSchema</c>. It becomes that of a list of them, which is how others write it. The
/// data of an event that is JSON inside a string becomes what that JSON is.
/// </summary>
internal sealed class ListSequences : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var media in contract.Operations.SelectMany(operation => operation.Responses).Select(response => response.Value).OfType<JObject>().SelectMany(SchemaTree.Content))
        {
            if (media.Take("itemSchema") is { } item)
            {
                Unwrap(item.SelectToken("properties.data") as JObject);
                media["schema"] = new JObject { ["type"] = "array", ["items"] = item };
            }
        }
    }

    private static void Unwrap(JObject? data)
    {
        if (data?.Text("type") == "string" && MediaType.IsJson(data.Text("contentMediaType") ?? "") && data.Take("contentSchema") is JObject content)
        {
            data.Replace(content);
        }
    }
}
