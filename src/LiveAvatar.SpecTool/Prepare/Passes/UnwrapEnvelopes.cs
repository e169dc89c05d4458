using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves each operation with the one answer that it returns: that of its success, without the envelope. An envelope is known by its shape
/// (<c>code</c>, <c>data</c>, perhaps <c>message</c>), not by its name. Errors are the hand-written half's affair.
/// </summary>
internal sealed class UnwrapEnvelopes : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            var success = operation.Responses.Where(response => Operation.IsSuccess(response.Name)).OrderBy(response => response.Name, StringComparer.Ordinal).FirstOrDefault();
            var schema = success?.Value is JObject answer ? JsonSchema(contract, answer) : null;
            var (result, data) = Unwrap(contract, schema);

            var response = new JObject { ["description"] = "" };
            if (data is not null)
            {
                data.Remove("nullable"); // an answer without data is an error where the contract types it
                response["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = data } };
            }

            operation.Node[Extension.ResultKind] = result;
            operation.Node["responses"] = new JObject { [success?.Name is { Length: 3 } status && status.All(char.IsAsciiDigit) ? status : "200"] = response };
        }
    }

    private static JObject? JsonSchema(Contract contract, JObject answer)
    {
        var content = (answer["content"] as JObject ?? []).Properties().ToList();
        var json = content.Find(media => MediaType.IsJson(media.Name));
        if (json is null && content.Count > 0)
        {
            contract.Report(SpecCode.UnsupportedMediaType, answer, $"The answer is {content[0].Name}, not JSON; the operation returns nothing.");
        }

        return json?.Value["schema"] as JObject;
    }

    private static (string Result, JObject? Data) Unwrap(Contract contract, JObject? schema)
    {
        if (schema is null)
        {
            return ("None", null);
        }

        var envelope = contract.Resolve(schema);
        if (!IsEnvelope(envelope))
        {
            return ("Bare", schema);
        }

        var data = (JObject)envelope["properties"]!["data"]!.DeepClone();
        return IsTyped(data) ? ("Envelope", data) : ("None", null);
    }

    private static bool IsEnvelope(JObject schema) =>
        schema["properties"] is JObject properties
        && properties["code"] is JObject
        && properties["data"] is JObject
        && properties.Properties().All(property => property.Name is "code" or "data" or "message");

    private static bool IsTyped(JObject data) =>
        !SchemaNullability.IsNullSchema(data) && (data.Reference() is not null || data["oneOf"] is JArray { Count: > 0 } || data["type"] is not null);
}
