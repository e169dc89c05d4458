using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Settles what may be null in C#, and when a property is written. Reading is tolerant; writing is strict, so in what a request carries a required value type is
/// nullable (else a forgotten <c>bool</c> would go out as <c>false</c>), and in a PATCH a property can be left out or set to null. What only the server sets is never
/// written, and what only a request has is never expected.
/// </summary>
internal sealed class MarkWriting : IPass
{
    public void Apply(Contract contract)
    {
        var requested = Reach(contract, contract.Operations);
        var patched = Reach(contract, contract.Operations.Where(operation => operation.Method == "patch"));

        foreach (var schema in contract.Schemas.Properties())
        {
            if (requested.Contains(schema.Name))
            {
                schema.Value[Extension.Requested] = true;
            }

            if (((JObject)schema.Value)["properties"] is JObject properties)
            {
                var required = (schema.Value["required"] as JArray ?? []).Select(name => name.ToString()).ToHashSet(StringComparer.Ordinal);
                foreach (var property in properties.Properties())
                {
                    Mark(contract, (JObject)property.Value, required.Contains(property.Name), requested.Contains(schema.Name), patched.Contains(schema.Name));
                }
            }
        }
    }

    private static void Mark(Contract contract, JObject property, bool required, bool requested, bool patched)
    {
        if (property.Flag(Extension.Additional))
        {
            property.Remove("nullable");
            return;
        }

        var mayBeNull = property.Flag("nullable");
        if (property[Extension.Const] is { } constant && IsAlwaysSent(property, constant, required && !mayBeNull))
        {
            property.Remove("nullable");
            return;
        }

        var resolved = contract.Resolve(property);
        var isReadOnly = property.Flag("readOnly") || resolved.Flag("readOnly");
        if (requested && isReadOnly)
        {
            property[Extension.Write] = "never";
        }
        else if (requested && required)
        {
            property[Extension.Write] = mayBeNull ? "include" : "required";
        }
        else if (patched && mayBeNull)
        {
            property[Extension.Write] = "assigned";
        }

        property.Remove("nullable");
        var isValueType = IsValueType(resolved);
        var isWriteOnly = property.Flag("writeOnly") || resolved.Flag("writeOnly");
        if (mayBeNull || !required || (requested && isValueType && !isReadOnly) || isWriteOnly || property[Extension.Const] is not null)
        {
            property["nullable"] = true;
        }

        if (!isValueType)
        {
            property[Extension.ReferenceType] = true;
        }
    }

    /// <summary>A constant goes out by itself where it has to be there, where it tells a union apart, and where the contract gives it as the default too.</summary>
    private static bool IsAlwaysSent(JObject property, JToken constant, bool required) =>
        required || property.Flag(Extension.Tag) || JToken.DeepEquals(constant, property[Extension.Default]);

    private static bool IsValueType(JObject schema) => schema.Text("type") switch
    {
        "integer" or "number" or "boolean" => true,
        "string" => OpenEnum.IsOne(schema) || schema.Text("format") is "uuid" or "date-time" or "date" or "time" or "duration",
        _ => false,
    };

    /// <summary>The schemas that the bodies and parameters of these operations carry.</summary>
    private static HashSet<string> Reach(Contract contract, IEnumerable<Operation> operations)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<JContainer>(operations.SelectMany(operation => operation.Parameters.Append(operation.RequestBody)).OfType<JContainer>());
        while (open.TryDequeue(out var holder))
        {
            foreach (var name in SchemaTree.References(holder).Select(reference => Contract.NameOf((string?)reference)).Concat(Variants(holder)).OfType<string>())
            {
                if (reached.Add(name) && contract.Schemas[name] is JContainer schema)
                {
                    open.Enqueue(schema);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string?> Variants(JContainer schema) => schema is JObject named && named[Extension.Union] is JObject union ? union["variants"]!.Select(variant => (string?)variant) : [];
}
