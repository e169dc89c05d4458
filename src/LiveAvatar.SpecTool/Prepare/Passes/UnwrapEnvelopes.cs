using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves each operation with the one answer that it returns, without the envelope. An envelope is known by its shape (<c>code</c>, <c>data</c>, perhaps
/// <c>message</c>), not by its name. Successes with different results become one, with a property for each status.
/// </summary>
internal sealed class UnwrapEnvelopes : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            var answers = operation.Responses.Where(response => response.Value is JObject).ToList();
            var schemas = answers.Select(answer => (Response: answer, Schema: answer.Value.SelectToken("content['application/json'].schema") as JObject)).ToList();
            if (operation.Node.Text(Extension.ResultKind) == ResultFormat.Json)
            {
                Unwrap(contract, operation, schemas.Where(answer => answer.Schema is not null).ToList());
            }

            var success = answers.Find(answer => answer.Value["content"] is not null) ?? answers[0];
            success.Remove();
            operation.Node["responses"] = new JObject { [success.Name is { Length: 3 } && success.Name.All(char.IsAsciiDigit) ? success.Name : "200"] = success.Value };
        }
    }

    private static void Unwrap(Contract contract, Operation operation, List<(JProperty Response, JObject? Schema)> answers)
    {
        var isEnvelope = answers.TrueForAll(answer => IsEnvelope(contract.Resolve(answer.Schema!)));
        var results = answers.ConvertAll(answer => (answer.Response, Schema: isEnvelope ? Data(contract.Resolve(answer.Schema!)) : answer.Schema));
        operation.Node[Extension.ResultKind] = !isEnvelope ? ResultFormat.Json : results.Exists(result => result.Schema is not null) ? ResultFormat.Envelope : ResultFormat.None;
        if (!isEnvelope && results.Exists(result => MayBeNull(contract, result.Schema!)))
        {
            operation.Node[Extension.MayBeEmpty] = true;
        }

        var typed = results.Where(result => result.Schema is not null).ToList();
        if (typed.Skip(1).Any(result => !JToken.DeepEquals(result.Schema, typed[0].Schema)))
        {
            operation.Node.Remove(Extension.MayBeEmpty);
            operation.Set("IsByStatus", "true");
            StatusResult.Put(typed[0].Response, typed.ConvertAll(result => (result.Response, result.Schema!)));
            return;
        }

        foreach (var (response, schema) in results)
        {
            if (schema is null)
            {
                ((JObject)response.Value).Remove("content");
            }
            else
            {
                response.Value["content"] = new JObject { [MediaType.Json] = new JObject { ["schema"] = schema } };
            }
        }

        if (typed.Count > 0 && typed.Count < results.Count)
        {
            operation.Node[Extension.MayBeEmpty] = true;
        }
    }

    /// <summary>The data of an envelope; null where there is none to be typed. An answer without data is an error where the contract types it.</summary>
    private static JObject? Data(JObject envelope)
    {
        var data = (JObject)envelope["properties"]!["data"]!.DeepClone();
        data.Remove("nullable");
        return IsTyped(data) ? data : null;
    }

    private static bool IsEnvelope(JObject schema) =>
        schema["properties"] is JObject properties
        && properties["code"] is JObject code && code.Text("type") is null or "integer"
        && properties["data"] is JObject
        && properties.Properties().All(property => property.Name is "code" or "data" or "message");

    private static bool IsTyped(JObject data) =>
        !SchemaNullability.IsNullSchema(data) && (data.Reference() is not null || data["oneOf"] is JArray { Count: > 0 } || data["type"] is not null);

    private static bool MayBeNull(Contract contract, JObject schema) => schema.Flag("nullable") || contract.Resolve(schema).Flag("nullable") || !schema.HasValues;
}
