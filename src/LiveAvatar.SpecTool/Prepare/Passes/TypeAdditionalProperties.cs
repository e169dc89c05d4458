using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Where a schema types the members that it doesn't name, the class has a typed view on them. NSwag would make them <c>object</c>, so it is told of a property
/// whose type is that of a value.
/// </summary>
internal sealed class TypeAdditionalProperties : IPass
{
    private const string Property = "additional values";

    public void Apply(Contract contract)
    {
        foreach (var schema in contract.Schemas.PropertyValues().OfType<JObject>())
        {
            if (schema["properties"] is JObject { Count: > 0 } properties && schema["additionalProperties"] is JObject values)
            {
                schema["additionalProperties"] = false;
                values[Extension.Additional] = true;
                properties[Property] = values;
            }
        }
    }
}
