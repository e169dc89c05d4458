using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Marks the operations that answer with a page (<c>count</c>, <c>next</c>, <c>previous</c>, <c>results</c>). A page is the hand-written <c>Page&lt;T&gt;</c>; what is
/// left here of its schema is the list of its items.
/// </summary>
internal sealed class FindPages : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            foreach (var content in operation.Responses.Select(response => response.Value).OfType<JObject>().SelectMany(SchemaTree.Content))
            {
                if (content["schema"] is JObject schema && Items(contract.Resolve(schema)) is { } results)
                {
                    content["schema"] = results.DeepClone();
                    operation.Node[Extension.Page] = true;
                    operation.Node[Extension.Walk] = CanBeWalked(operation);
                }
            }
        }
    }

    /// <summary>All pages can be walked where the page is asked for by its number.</summary>
    private static bool CanBeWalked(Operation operation) => operation.RequestBody is null && operation.Parameters.All(parameter =>
        parameter.Text("in") is "path" or "query") && operation.Parameters.Any(IsPageNumber);

    private static bool IsPageNumber(JObject parameter) =>
        parameter.Text("in") == "query" && parameter.Text("name") == "page" && !parameter.Flag("required") && (parameter["schema"] as JObject)?.Text("type") == "integer";

    private static JObject? Items(JObject page) =>
        page["properties"] is JObject { Count: 4 } properties
        && properties["count"] is JObject && properties["next"] is JObject && properties["previous"] is JObject
        && properties["results"] is JObject results && results["items"] is JObject item && item.HasValues
            ? results
            : null;
}
