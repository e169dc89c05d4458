using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>
/// The parameters of an operation, those of its path item among them. On the wire a path parameter is its position, so it is known by that and not by its name.
/// </summary>
internal static class ParameterList
{
    // OpenAPI gives these a meaning elsewhere, and says that they are to be ignored here.
    private static readonly string[] NotParameters = ["accept", "content-type", "authorization"];

    public static Dictionary<string, JObject> Of(PublishedContract contract, Operation operation)
    {
        var own = operation.Node["parameters"] as JArray ?? [];
        var shared = (operation.Node.Parent?.Parent as JObject)?["parameters"] as JArray ?? [];
        var parameters = new Dictionary<string, JObject>(StringComparer.Ordinal);
        foreach (var parameter in own.Concat(shared).Select(contract.Schemas.Resolve).OfType<JObject>().Where(IsOne))
        {
            parameters.TryAdd(Key(parameter, operation.Path), parameter);
        }

        return parameters;
    }

    public static JToken? Schema(JObject parameter) =>
        parameter["schema"] ?? (parameter["content"] as JObject)?.Properties().FirstOrDefault()?.Value["schema"];

    private static bool IsOne(JObject parameter) =>
        parameter.Text("in") != "header" || !NotParameters.Contains(parameter.Text("name"), StringComparer.OrdinalIgnoreCase);

    private static string Key(JObject parameter, string path)
    {
        var name = parameter.Text("name") ?? "";
        return parameter.Text("in") switch
        {
            "path" when path.IndexOf($"{{{name}}}", StringComparison.Ordinal) is >= 0 and var position => $"path {path[..position].Count(letter => letter == '{')}",
            "header" => $"header {name.ToLowerInvariant()}",
            var place => $"{place} {name}",
        };
    }
}
