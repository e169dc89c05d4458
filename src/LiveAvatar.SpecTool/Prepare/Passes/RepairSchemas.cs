using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Takes out, with a word, what a schema says in a form that JSON Schema doesn't have, so that every later pass can rely on the form. Four forms of older
/// specifications have a plain meaning, and are read as it: a list of <c>items</c>, <c>dependencies</c>, a discriminator that is only a name, and an upper-case type.
/// </summary>
internal sealed class RepairSchemas : IPass
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "object", "array", "null"];
    private static readonly string[] Texts = ["$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "format", "title", "description", "contentEncoding", "contentMediaType"];
    private static readonly string[] Flags = ["nullable", "deprecated", "readOnly", "writeOnly"];

    public void Apply(Contract contract)
    {
        foreach (var schema in contract.Schemas.Properties().Where(schema => !SchemaTree.IsSchema(schema.Value)).ToList())
        {
            Complain(contract, schema.Value, "schema");
            schema.Value = new JObject();
        }

        foreach (var root in SchemaTree.Roots(contract))
        {
            if (SchemaTree.IsSchema(root))
            {
                Repair(contract, root);
            }
            else
            {
                Complain(contract, root, "schema");
                root.Replace(new JObject());
            }
        }
    }

    private static void Repair(Contract contract, JToken token)
    {
        if (token is not JObject schema)
        {
            return;
        }

        Modernize(schema);
        foreach (var member in schema.Properties().ToList())
        {
            RemoveWrongEntries(contract, member);
            if (!IsWellFormed(member))
            {
                Complain(contract, member.Value, member.Name);
                member.Remove();
            }
        }

        RemoveMembersOfAList(contract, schema);
        foreach (var child in SchemaTree.Children(schema))
        {
            Repair(contract, child);
        }
    }

    private static void Modernize(JObject schema)
    {
        if (schema["items"] is JArray)
        {
            var positions = schema.Take("items");
            schema["prefixItems"] ??= positions;
            schema["items"] = schema.Take("additionalItems") ?? JValue.CreateUndefined();
            if (schema["items"] is { Type: JTokenType.Undefined } unknown)
            {
                unknown.Parent!.Remove();
            }
        }

        if (schema.Take("dependencies") is JObject dependencies)
        {
            foreach (var dependency in dependencies.Properties())
            {
                schema.Child(dependency.Value is JArray ? "dependentRequired" : "dependentSchemas")[dependency.Name] ??= dependency.Value;
            }
        }

        if (schema.Text("discriminator") is { } property)
        {
            schema["discriminator"] = new JObject { ["propertyName"] = property };
        }

        if (schema.Text("type") is { } type && !Types.Contains(type, StringComparer.Ordinal) && Types.Contains(type.ToLowerInvariant(), StringComparer.Ordinal))
        {
            schema["type"] = type.ToLowerInvariant();
        }
    }

    private static void RemoveWrongEntries(Contract contract, JProperty member)
    {
        var entries = member.Value switch
        {
            JObject map when SchemaTree.Maps.Contains(member.Name, StringComparer.Ordinal) => map.PropertyValues(),
            JArray list when SchemaTree.Lists.Contains(member.Name, StringComparer.Ordinal) => list.Children(),
            _ => [],
        };

        foreach (var entry in entries.Where(entry => !SchemaTree.IsSchema(entry)).ToList())
        {
            Complain(contract, entry, "schema");
            (entry.Parent is JProperty named ? named : entry).Remove();
        }
    }

    /// <summary>Properties say nothing of a list. Here they would make a class of it.</summary>
    private static void RemoveMembersOfAList(Contract contract, JObject schema)
    {
        if (schema.Text("type") == "array" && schema["items"] is not null && schema["properties"] is JObject { Count: > 0 } properties)
        {
            contract.Report(SpecCode.MalformedSchema, properties, "A list has no properties; they are read as if they weren't there. Correct it in the overlay: what they say may belong to its items.");
            schema.Remove("properties");
            schema.Remove("required");
        }
    }

    private static bool IsWellFormed(JProperty member)
    {
        if (SchemaTree.Maps.Contains(member.Name, StringComparer.Ordinal))
        {
            return member.Value is JObject;
        }

        if (SchemaTree.Lists.Contains(member.Name, StringComparer.Ordinal))
        {
            return member.Value is JArray { Count: > 0 };
        }

        if (SchemaTree.Singles.Contains(member.Name, StringComparer.Ordinal))
        {
            return SchemaTree.IsSchema(member.Value);
        }

        if (Texts.Contains(member.Name, StringComparer.Ordinal))
        {
            return member.Value.Type == JTokenType.String;
        }

        if (Flags.Contains(member.Name, StringComparer.Ordinal))
        {
            return member.Value.Type == JTokenType.Boolean;
        }

        return member.Name switch
        {
            "type" => IsType(member.Value) || (member.Value is JArray { Count: > 0 } types && types.All(IsType)),
            "enum" => member.Value is JArray { Count: > 0 },
            "required" => member.Value is JArray names && names.All(name => name.Type == JTokenType.String),
            "discriminator" => member.Value is JObject discriminator && discriminator.Text("propertyName") is not null && discriminator["mapping"] is null or JObject,
            _ => true,
        };
    }

    private static bool IsType(JToken value) => value.Type == JTokenType.String && Types.Contains((string)value!, StringComparer.Ordinal);

    private static void Complain(Contract contract, JToken where, string name) =>
        contract.Report(SpecCode.MalformedSchema, where, $"This is no '{name}' that JSON Schema knows; it is read as if it weren't there. Correct it in the overlay.");
}
