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
        var isEnvelope = answers.TrueForAll(answer => IsEnvelope(contract, contract.Resolve(answer.Schema!)));
        var results = answers.ConvertAll(answer => (answer.Response, Schema: isEnvelope ? Data(contract, contract.Resolve(answer.Schema!)) : Result(contract, answer.Schema!)));
        operation.Node[Extension.ResultKind] = results.TrueForAll(result => result.Schema is null) ? ResultFormat.None : isEnvelope ? ResultFormat.Envelope : ResultFormat.Json;
        if (!isEnvelope && results.Exists(result => result.Schema is not null && MayBeNull(contract, result.Schema)))
        {
            operation.Node[Extension.MayBeEmpty] = true;
        }

        var typed = results.Where(result => result.Schema is not null).ToList();
        if (typed.Count == 0)
        {
            operation.Node.Remove(Extension.MayBeEmpty);
        }

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
    private static JObject? Data(Contract contract, JObject envelope)
    {
        var written = envelope["properties"]!["data"]!;
        var data = (JObject)written.DeepClone();
        data.Remove("nullable");
        if (IsTyped(data))
        {
            return data;
        }

        if (!SchemaNullability.IsNullSchema(data))
        {
            contract.Report(SpecCode.UntypedData, written, "The data of this envelope has no type, so a call gives nothing of it. Say in the overlay what it holds, if anybody needs it.");
        }

        return null;
    }

    /// <summary>An answer without an envelope; null where it can only be null.</summary>
    private static JObject? Result(Contract contract, JObject schema) => SchemaNullability.IsNullSchema(contract.Resolve(schema)) ? null : schema;

    /// <summary>What has more than these three, or something else in their place, would lose it.</summary>
    private static bool IsEnvelope(Contract contract, JObject schema) =>
        schema["properties"] is JObject properties
        && Is(contract, properties["code"], "integer")
        && properties["data"] is JObject
        && (properties["message"] is not { } message || Is(contract, message, "string"))
        && schema["additionalProperties"] is not JObject { HasValues: true }
        && properties.Properties().All(property => property.Name is "code" or "data" or "message");

    /// <summary>Whether it is of that type, or of none that the contract says.</summary>
    private static bool Is(Contract contract, JToken? property, string type) =>
        property is JObject written && contract.Resolve(written) is var schema && schema["properties"] is null && !UnionShape.IsUnion(schema) && schema.Text("type") is var own && (own is null || own == type);

    private static bool IsTyped(JObject data) =>
        !SchemaNullability.IsNullSchema(data) && (data.Reference() is not null || data["oneOf"] is JArray { Count: > 0 } || data["type"] is not null);

    private static bool MayBeNull(Contract contract, JObject schema) => schema.Flag("nullable") || contract.Resolve(schema).Flag("nullable") || !schema.HasValues;
}
