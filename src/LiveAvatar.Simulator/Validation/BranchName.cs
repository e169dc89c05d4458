using System.Globalization;
using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class BranchName
{
    // FastAPI names the alternative of a union in 'loc' by its class or by Python's name of its type.
    public static string Of(JToken branch, int index)
    {
        if (branch is JObject schema)
        {
            if (ApiContract.Reference(schema) is { } reference)
            {
                return reference[(reference.LastIndexOf('/') + 1)..];
            }

            switch (SchemaType.Of(schema))
            {
                case ["string", ..]: return "str";
                case ["integer", ..]: return "int";
                case ["number", ..]: return "float";
                case ["boolean", ..]: return "bool";
                case ["array", ..]: return "list";
                case ["object", ..]: return "dict";
            }
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }
}
