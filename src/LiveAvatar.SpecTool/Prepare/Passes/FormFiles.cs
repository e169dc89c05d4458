using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes files of the binary members of forms. A schema that only forms use is changed where it stands; one that JSON uses too is copied, since there it can't
/// hold a file.
/// </summary>
internal sealed class FormFiles(Contract contract, IReadOnlyCollection<JObject> forms)
{
    private readonly Dictionary<string, int> _allUses = Count(SchemaTree.References(contract.Root));
    private readonly Dictionary<string, int> _usesByForms = Count(forms.Select(form => form["schema"]).OfType<JObject>().Select(schema => schema["$ref"]).OfType<JValue>());
    private readonly HashSet<JObject> _visited = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Whether the form can carry a file.</summary>
    public bool Mark(JObject form) => form["schema"] is JObject schema && MarkMembers(schema);

    private static Dictionary<string, int> Count(IEnumerable<JValue> references) => references
        .Select(reference => (string?)reference ?? "")
        .GroupBy(reference => reference, StringComparer.Ordinal)
        .ToDictionary(uses => uses.Key, uses => uses.Count(), StringComparer.Ordinal);

    /// <summary>A schema that is part of itself is looked at once: a copy of it would hold another.</summary>
    private bool MarkMembers(JObject schema)
    {
        var reference = schema.Text("$ref") ?? "";
        if (reference.Length > 0 && !_open.Add(reference))
        {
            return false;
        }

        var found = MarkOwnMembers(Own(schema));
        _open.Remove(reference);
        return found;
    }

    private bool MarkOwnMembers(JObject schema)
    {
        if (!_visited.Add(schema))
        {
            return SchemaTree.References(schema).Any(reference => (string?)reference == Contract.RefTo(FileSchema.Name));
        }

        var found = false;
        foreach (var member in (string[])["allOf", "oneOf", "anyOf"])
        {
            foreach (var part in (schema[member] as JArray ?? []).OfType<JObject>().ToList())
            {
                found |= MarkMembers(part);
            }
        }

        if (schema["properties"] is JObject { Count: > 0 } && FileSchema.Is(contract, schema["additionalProperties"]))
        {
            contract.Report(SpecCode.UnfollowedEncoding, schema["additionalProperties"]!, "Files of fields that the contract doesn't name can't be sent beside fields that it names; they are left out.");
            schema["additionalProperties"] = false;
        }

        foreach (var property in (schema["properties"] as JObject ?? []).Properties().Append(schema.Property("additionalProperties", StringComparison.Ordinal)).OfType<JProperty>().ToList())
        {
            found |= MarkValue(property.Value);
        }

        return found;
    }

    /// <summary>The schema behind a reference of a form, free to be changed.</summary>
    private JObject Own(JObject schema)
    {
        if (schema.Text("$ref") is not { } reference || Contract.NameOf(reference) is not { } name || contract.Schemas[name] is not JObject target)
        {
            return schema;
        }

        if (_allUses.GetValueOrDefault(reference) <= _usesByForms.GetValueOrDefault(reference))
        {
            return target;
        }

        var copy = (JObject)target.DeepClone();
        schema.Replace(copy);
        return copy;
    }

    private bool MarkValue(JToken value)
    {
        if (FileSchema.Is(contract, value))
        {
            Replace((JObject)value);
            return true;
        }

        if (value is JObject list && contract.Resolve(list) is var resolved && resolved["items"] is JObject item && FileSchema.Is(contract, item))
        {
            if (!ReferenceEquals(resolved, list))
            {
                resolved = (JObject)resolved.DeepClone();
                list.Replace(resolved);
            }

            Replace((JObject)resolved["items"]!);
            return true;
        }

        return false;
    }

    private void Replace(JObject schema)
    {
        var file = FileSchema.Reference(contract);
        file["description"] = schema["description"];
        var mayBeNull = schema.Flag("nullable") || schema["type"] is JArray || schema["anyOf"] is not null || schema["oneOf"] is not null;
        if (mayBeNull)
        {
            file["nullable"] = true;
        }

        schema.Replace(file);
    }
}
