using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Takes out, with a word, the parameters and bodies that the client has no way to send.</summary>
internal sealed class LeaveOutTheUnsendable : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            foreach (var parameter in operation.Parameters.Where(parameter => !IsSendable(parameter)).ToList())
            {
                contract.Report(SpecCode.UnsupportedParameter, parameter, $"The parameter '{parameter.Text("name")}' (in {parameter.Text("in")}) can't be sent by this client; it is left out.");
                parameter.Remove();
            }

            if (operation.RequestBody is { } body && !(body["content"] as JObject ?? []).Properties().Any(content => MediaType.IsJson(content.Name)))
            {
                contract.Report(SpecCode.UnsupportedMediaType, body, "The body has no JSON form, which is the only one that this client sends; it is left out.");
                operation.Node.Remove("requestBody");
            }
        }
    }

    private static bool IsSendable(JObject parameter) => parameter.Text("in") is "path" or "query" or "header" && parameter["schema"] is not null;
}
