using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>What the contract says of single fields of a form (the <c>encoding</c> of its media type), as calls in C# that follow the body.</summary>
internal static class FieldRules
{
    public static IEnumerable<string> Of(Contract contract, JObject media)
    {
        foreach (var field in (media["encoding"] as JObject ?? []).Properties().Where(field => field.Value is JObject))
        {
            var encoding = (JObject)field.Value;
            if (encoding["headers"] is JObject { Count: > 0 } headers)
            {
                contract.Report(SpecCode.UnfollowedEncoding, headers, $"The part '{field.Name}' is sent without headers of its own: {string.Join(", ", headers.Properties().Select(header => header.Name))}.");
            }

            var property = Property(contract, media["schema"], field.Name);
            if (property is null && IsClosed(contract, media["schema"]))
            {
                contract.Report(SpecCode.UnfollowedEncoding, encoding, $"The form has no field '{field.Name}'; what the contract says of it is left out.");
                continue;
            }

            if (encoding.Text("contentType") is { } types && property is not null && FileSchema.IsReference(property))
            {
                property[Extension.FileTypes] = FileSchema.Choice(types);
            }

            if (ParameterStyle.OfField(contract, encoding) is { } style)
            {
                yield return $"Field(\"{CSharpText.Literal(field.Name)}\", {style})";
            }
            else if (ContentType(contract, encoding) is { } contentType)
            {
                yield return $"Field(\"{CSharpText.Literal(field.Name)}\", \"{CSharpText.Literal(contentType)}\")";
            }
        }
    }

    private static JObject? Property(Contract contract, JToken? schema, string name) =>
        Composition.Of(contract, schema, Composition.Always).Select(part => part["properties"]?[name]).OfType<JObject>().FirstOrDefault();

    /// <summary>Whether the form has the fields that it names, and no other.</summary>
    private static bool IsClosed(Contract contract, JToken? schema) => schema is JObject written && contract.Resolve(written) is var form
        && form["properties"] is JObject { Count: > 0 } && (form["allOf"] ?? form["anyOf"] ?? form["oneOf"] ?? form["additionalProperties"] ?? form["patternProperties"]) is null or JValue;

    /// <summary>The first of those that the contract names. Where that is a range (<c>image/*</c>), the file itself says what it is.</summary>
    private static string? ContentType(Contract contract, JObject encoding)
    {
        if (encoding.Text("contentType")?.Split(',')[0].Trim() is not { } contentType)
        {
            return null;
        }

        if (!MediaType.IsValid(contentType))
        {
            contract.Report(SpecCode.UnfollowedEncoding, encoding["contentType"]!, $"'{contentType}' is no media type; it is left out.");
            return null;
        }

        return MediaType.HasWildcard(contentType) ? null : contentType;
    }
}
