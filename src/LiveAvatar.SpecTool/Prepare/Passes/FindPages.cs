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
                if (content["schema"] is JObject schema && Items(contract, contract.Resolve(schema)) is { } results)
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
        parameter.Text("in") == "query" && parameter.Text("name") == "page" && !parameter.Flag("required") && parameter["schema"] is JObject schema
        && schema.Text("type") == "integer" && schema.Text("format") != "int32" && IsFrom1(schema["minimum"]) && IsFrom1(schema[Extension.Default]);

    /// <summary>Some count pages from 0: a walk from 1 would leave out the first.</summary>
    private static bool IsFrom1(JToken? first) => first is null || first.ToString() == "1";

    private static JObject? Items(Contract contract, JObject page) =>
        page["properties"] is JObject { Count: 4 } properties
        && Is(properties["count"], "integer") && Is(properties["next"], "string") && Is(properties["previous"], "string")
        && properties["results"] is JObject results && results["items"] is JObject item && (item.Reference() is not null || item["properties"] is not null || UnionShape.IsTyped(contract, item))
            ? results
            : null;

    /// <summary>Whether it is of that type, or of none that the contract says.</summary>
    private static bool Is(JToken? property, string type) => property is JObject schema && schema.Reference() is null && schema["oneOf"] is null && schema.Text("type") is var own && (own is null || own == type);
}
