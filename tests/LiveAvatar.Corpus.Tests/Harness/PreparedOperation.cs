using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>An operation as <c>prepare</c> hands it to the templates, with the names that it has in C#.</summary>
internal sealed partial record PreparedOperation(string Path, string Method, JObject Node)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>As the simulator names it.</summary>
    public string Route => $"{Method.ToUpperInvariant()} {Path}";

    public string Group => (string)Node["x-group"]!;

    public string MethodName => $"{Node["x-name"]}Async";

    public bool HasEnvelope => (string?)Node["x-result"] == "Envelope";

    private string BodyFormat => (string?)(Node["x-body-as"] as JArray)?.FirstOrDefault() ?? "";

    /// <summary>The media type that the client sends its body as.</summary>
    public string SentAs => SaidMediaType().Match(BodyFormat) is { Success: true } said ? said.Groups["type"].Value : "application/json";

    /// <summary>Whether its body is a string that is sent as it is.</summary>
    public bool SendsText => BodyFormat.StartsWith("As(BodyFormat.Text,", StringComparison.Ordinal);

    /// <summary>Whether its result has a property for each status.</summary>
    public bool IsByStatus => ((string?)Node["x-settings"])?.Contains("IsByStatus", StringComparison.Ordinal) == true;

    public static IReadOnlyList<PreparedOperation> Of(string prepared) =>
    [
        .. from path in ((JObject)JsonText.Parse(prepared)["paths"]!).Properties()
           from method in ((JObject)path.Value).Properties()
           where Methods.Contains(method.Name, StringComparer.Ordinal)
           select new PreparedOperation(path.Name, method.Name, (JObject)method.Value),
    ];

    /// <summary>The place and the name of a parameter by its name in C#; null for what is none of the contract.</summary>
    public (string In, string Name)? Parameter(string name) =>
        (from parameter in Node["parameters"] as JArray ?? []
         where ((string?)parameter["x-name"])?.TrimStart('@') == name
         select ((string, string)?)Place((JObject)parameter)).FirstOrDefault();

    public static (string In, string Name) Place(JObject parameter) =>
        (((string)parameter["x-in"]!).ToLowerInvariant(), Regex.Unescape((string)parameter["x-wire"]!));

    [GeneratedRegex("""^As\(BodyFormat\.\w+, "(?<type>[^"]+)"\)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SaidMediaType();
}
