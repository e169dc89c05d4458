using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Brings each parameter to one form: a schema, and the style that it is written in where that isn't the usual one. What can't be sent is taken out, with a
/// word. They come in the order of their places, so that a method's parameters don't depend on how the contract mixes them.
/// </summary>
internal sealed class SettleParameters : IPass
{
    private static readonly string[] Places = ["path", "query", "header", "cookie"];

    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations.ToList())
        {
            var settled = operation.Parameters.Where(parameter => CanBeSent(contract, operation, parameter)).ToList();
            settled.ForEach(parameter => Require(contract, parameter));
            foreach (var parameter in settled)
            {
                SettleSchema(contract, parameter);
                parameter[Extension.Style] = ParameterStyle.Of(contract, parameter);
                if (!parameter.Flag(Extension.InJson) && NestedValues.AreIn(contract, parameter["schema"]))
                {
                    contract.Report(SpecCode.NestedParameter, parameter, $"The parameter '{parameter.Text("name")}' holds lists or objects in each other; OpenAPI doesn't say how its style writes the inner ones, so they are {(parameter.Text("style") == "deepObject" ? "further brackets" : "JSON")}.");
                }
            }

            operation.Node["parameters"] = new JArray(settled.OrderBy(parameter => Array.IndexOf(Places, parameter.Text("in"))));
        }
    }

    private static bool CanBeSent(Contract contract, Operation operation, JObject parameter)
    {
        var name = parameter.Text("name");
        if (string.IsNullOrEmpty(name) || !Places.Contains(parameter.Text("in"), StringComparer.Ordinal))
        {
            contract.Report(SpecCode.UnsupportedParameter, parameter, $"A parameter needs a name, and to be in path, query, header or cookie; this one ('{name}' in '{parameter.Text("in")}') is left out.");
            return false;
        }

        switch (parameter.Text("in"))
        {
            case "path":
                return HasPlace(contract, operation, parameter, name);
            case "header":
                return HeaderName.MaySend(contract, parameter, name);
            default:
                return true;
        }
    }

    private static void Require(Contract contract, JObject parameter)
    {
        if (parameter.Text("in") == "path" && !parameter.Flag("required"))
        {
            contract.Report(SpecCode.OptionalInPath, parameter, $"The path parameter '{parameter.Text("name")}' is not said to be required; in a path every parameter is.");
            parameter["required"] = true;
        }
    }

    private static bool HasPlace(Contract contract, Operation operation, JObject parameter, string name)
    {
        var hasPlace = operation.Route.Contains($"{{{name}}}", StringComparison.Ordinal);
        if (!hasPlace)
        {
            contract.Report(SpecCode.PathParameterWithoutPlace, parameter, $"The path {operation.Path} has no place for the parameter '{name}', so it is left out. Name its place in the path, or take it out in the overlay.");
        }

        return hasPlace;
    }

    /// <summary>The schema of a parameter with <c>content</c> is that of its one media type.</summary>
    private static void SettleSchema(Contract contract, JObject parameter)
    {
        if (parameter["schema"] is null && parameter["content"] is JObject { Count: > 0 } content)
        {
            var media = content.Properties().First();
            var schema = (media.Value as JObject)?.Take("schema");
            if (MediaType.IsJson(media.Name))
            {
                parameter[Extension.InJson] = true;
            }
            else
            {
                contract.Report(SpecCode.ParameterAsText, parameter, $"The parameter '{parameter.Text("name")}' is {media.Name}, which is written by the caller: it is a string.");
                schema = new JObject { ["type"] = "string" };
            }

            parameter["schema"] = schema;
        }

        parameter.Remove("content");
        parameter["schema"] ??= new JObject();
    }
}
