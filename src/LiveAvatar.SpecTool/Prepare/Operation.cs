using LiveAvatar.SpecTool.Prepare.Passes;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>An operation of the contract: a view on its place in the tree, nothing that the tree doesn't hold.</summary>
internal sealed record Operation(string Path, string Method, JObject Node)
{
    /// <summary>The group of the operations that have no tag.</summary>
    public const string Untagged = "Default";

    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

    /// <summary>The property of the facade, and the class that its operations are in.</summary>
    public string Group => Node.Text(Extension.Group) ?? "";

    public string Name => Node.Text(Extension.Name) ?? "";

    /// <summary>The methods in the order that people tell of them.</summary>
    public int MethodRank => Array.IndexOf(Methods, Method);

    public IEnumerable<JObject> Parameters => (Node["parameters"] as JArray ?? []).OfType<JObject>();

    public JObject? RequestBody => Node["requestBody"] as JObject;

    public IEnumerable<JProperty> Responses => (Node["responses"] as JObject ?? []).Properties();

    /// <summary>Whether its result has a property for each status.</summary>
    public bool IsByStatus => Node.Text(Extension.Settings)?.Contains("IsByStatus", StringComparison.Ordinal) == true;

    /// <summary>The path as it is sent, with its places for parameters.</summary>
    public string Route => RoutePath.Of(Path);

    /// <summary>Sets a property of the descriptor that is generated. To say the same twice changes nothing: C# lets a property be set once.</summary>
    public void Set(string property, string expression)
    {
        var setting = $"{property} = {expression}";
        var others = Node.Text(Extension.Settings);
        if (!$", {others}, ".Contains($", {setting}, ", StringComparison.Ordinal))
        {
            Node[Extension.Settings] = others is null ? setting : $"{others}, {setting}";
        }
    }

    public static bool IsMethod(string name) => Methods.Contains(name, StringComparer.Ordinal);

    public static bool IsSuccess(string status) => status.StartsWith('2');
}
