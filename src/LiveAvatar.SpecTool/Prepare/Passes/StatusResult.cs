using System.Globalization;
using System.Net;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>The result of an operation whose successes differ: a class with a property for each, of which the one is set whose status came.</summary>
internal static class StatusResult
{
    public static void Put(JProperty first, List<(JProperty Response, JObject Schema)> results)
    {
        var properties = new JObject();
        foreach (var (response, schema) in results)
        {
            var property = schema.Text("$ref") is null ? (JObject)schema.DeepClone() : new JObject { ["oneOf"] = new JArray(schema.DeepClone()) };
            property["description"] = Description(response);
            properties[NameOf(response.Name)] = property;
        }

        first.Value["content"] = new JObject
        {
            [MediaType.Json] = new JObject
            {
                ["schema"] = new JObject
                {
                    ["type"] = "object",
                    ["description"] = "What was answered: the property is set whose status came; none where that has nothing to give.",
                    ["properties"] = properties,
                    ["additionalProperties"] = false,
                },
            },
        };
    }

    private static string Description(JProperty response) => (response.Value as JObject)?.Text("description") is { Length: > 0 } said ? $"{response.Name}: {said}" : $"What is answered with {response.Name}.";

    /// <summary>What the runtime looks for: 202 is <c>Accepted</c>, 299 is <c>Status299</c>, 2XX is <c>Status2XX</c>, and the default is <c>Other</c>.</summary>
    private static string NameOf(string status) => status switch
    {
        "default" => "Other",
        ['2', '0', >= '0' and <= '6'] => ((HttpStatusCode)int.Parse(status, CultureInfo.InvariantCulture)).ToString(),
        _ => $"Status{status.ToUpperInvariant()}",
    };
}
