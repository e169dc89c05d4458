using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Writes down which errors the contract tells of, as the exceptions that they become.</summary>
internal sealed class DocumentErrors : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            var hasSuccess = operation.Responses.Any(response => Operation.IsSuccess(response.Name));
            var errors = operation.Responses
                .Where(response => response.Name.StartsWith('4') || response.Name.StartsWith('5') || (hasSuccess && response.Name == "default"))
                .OrderBy(response => response.Name, StringComparer.Ordinal)
                .Select(Error)
                .ToList();
            if (errors.Count > 0)
            {
                operation.Node[Extension.Errors] = new JArray(errors);
            }
        }
    }

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
