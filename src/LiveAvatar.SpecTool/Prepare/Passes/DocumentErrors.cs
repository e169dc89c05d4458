using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Writes down which errors the contract tells of, as the exceptions that they become.</summary>
internal sealed class DocumentErrors : IPass
{
    /// <summary>What the client reads of an error, whatever else is in it.</summary>
    private static readonly string[] Read = ["code", "data", "detail", "error", "message"];

    public void Apply(Contract contract)
    {
        JToken? firstOfItsOwn = null;
        foreach (var operation in contract.Operations)
        {
            var errors = Errors(operation).OrderBy(response => response.Name, StringComparer.Ordinal).ToList();
            if (errors.Count > 0)
            {
                operation.Node[Extension.Errors] = new JArray(errors.Select(Error));
                firstOfItsOwn ??= errors.Select(error => error.Value).OfType<JObject>().FirstOrDefault(error => SchemaTree.Content(error).Any(content => IsOfItsOwn(contract, content["schema"])));
            }
        }

        if (firstOfItsOwn is not null)
        {
            contract.Report(SpecCode.ErrorsOfTheirOwn, firstOfItsOwn, "Errors have schemas of their own, which become no types: an exception has the message and the code, and the rest as text in its ResponseExcerpt.");
        }
    }

    /// <summary>A redirect is an error where something else is the success: it isn't followed.</summary>
    private static IEnumerable<JProperty> Errors(Operation operation)
    {
        var hasSuccess = operation.Responses.Any(response => Operation.IsSuccess(response.Name));
        var hasDefault = operation.Responses.Any(response => response.Name == "default");
        return operation.Responses.Where(response => response.Name[0] switch
        {
            '4' or '5' => true,
            '3' => hasSuccess || hasDefault,
            _ => hasSuccess && response.Name == "default",
        });
    }

    private static bool IsOfItsOwn(Contract contract, JToken? written) =>
        written is JObject schema && contract.Resolve(schema)["properties"] is JObject properties && properties.Properties().Any(property => !Read.Contains(property.Name, StringComparer.Ordinal));

    private static JObject Error(JProperty response)
    {
        var status = response.Name == "default" ? "Any other status" : response.Name.ToUpperInvariant();
        var description = string.Join(' ', CSharpText.CommentLines((response.Value as JObject)?.Text("description") ?? ""));
        var text = string.Join(' ', CSharpText.CommentLines(status)) + (description.Length > 0 ? $": {description}" : "");
        return new JObject { ["cref"] = ExceptionOf(response.Name), ["text"] = text[^1] is '.' or '!' or '?' ? text : text + "." };
    }

    private static string ExceptionOf(string status) => status switch
    {
        "401" => "LiveAvatarAuthenticationException",
        "403" => "LiveAvatarPermissionException",
        "404" => "LiveAvatarNotFoundException",
        "409" => "LiveAvatarConflictException",
        "422" => "LiveAvatarValidationException",
        "429" => "LiveAvatarRateLimitException",
        ['5', ..] => "LiveAvatarServerException",
        _ => "LiveAvatarApiException",
    };
}
