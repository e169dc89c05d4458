using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Documents;

/// <summary>Reads the schemas of one contract. Each is read once; a schema that leads back to itself ends where it does.</summary>
internal sealed class SchemaReader(JObject root)
{
    // What may stand beside a reference without making it a schema of its own.
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$ref", "title", "description", "default", "deprecated", "nullable", "readOnly", "writeOnly", "example", "examples", "$comment", "externalDocs", "xml",
    };

    private readonly Dictionary<JToken, SchemaView> _views = new(ReferenceEqualityComparer.Instance);

    public SchemaView Read(JToken token)
    {
        if (!_views.TryGetValue(token, out var view))
        {
            view = new SchemaView(token);
            Absorb(view, token, new HashSet<string>(StringComparer.Ordinal));
            view.Reference = ReferenceOf(token);
            view.Target = Target(token);
            _views[token] = view;
        }

        return view;
    }

    /// <summary>What stands behind the references of a parameter, body, answer or path item.</summary>
    public JObject? Resolve(JToken? token)
    {
        for (var steps = 0; steps < 100 && token is JObject holder; steps++)
        {
            if (holder.Text("$ref") is not { } reference)
            {
                return holder;
            }

            token = Find(reference);
        }

        return null;
    }

    /// <summary>The schema that a reference, whichever way it is written, leads to in the end; any other schema itself.</summary>
    private JToken Target(JToken schema)
    {
        for (var steps = 0; steps < 100 && ReferenceOf(schema) is { } reference && Find(reference) is { } target; steps++)
        {
            schema = target;
        }

        return schema;
    }

    private JToken? Find(string reference) => reference.StartsWith('#') ? JsonPointer.Find(root, reference) : null;

    /// <summary>The reference that a schema is: by itself, or as the only thing in an <c>allOf</c>, or in a choice whose other member is null.</summary>
    private static string? ReferenceOf(JToken token)
    {
        if (token is not JObject schema)
        {
            return null;
        }

        var others = schema.Properties().Where(member => !IsAnnotation(member.Name)).ToList();
        if (schema.Text("$ref") is { } reference)
        {
            return others.Count == 0 ? reference : null;
        }

        return others is [{ Name: "allOf" or "oneOf" or "anyOf" } choice] && choice.Value is JArray list && list.Where(member => !IsNull(member)).ToList() is [var only]
            ? ReferenceOf(only)
            : null;
    }

    private void Absorb(SchemaView view, JToken? token, HashSet<string> followed)
    {
        if (token is JValue { Type: JTokenType.Boolean } all)
        {
            view.AllowsNothing |= !(bool)all;
        }

        if (token is not JObject schema)
        {
            return;
        }

        if (schema.Text("$ref") is { } reference && followed.Add(reference))
        {
            Absorb(view, Find(reference), followed);
        }

        foreach (var part in schema["allOf"] as JArray ?? [])
        {
            Absorb(view, part, followed);
        }

        foreach (var choice in (string[])["oneOf", "anyOf"])
        {
            AbsorbChoice(view, schema[choice] as JArray, followed);
        }

        AbsorbMembers(view, schema);
    }

    private void AbsorbChoice(SchemaView view, JArray? choice, HashSet<string> followed)
    {
        if (choice is null)
        {
            return;
        }

        var variants = choice.Where(member => !IsNull(member)).ToList();
        view.Nullable |= variants.Count < choice.Count;
        if (variants is [var only])
        {
            Absorb(view, only, followed);
        }
        else
        {
            view.Variants.AddRange(variants);
        }
    }

    private static void AbsorbMembers(SchemaView view, JObject schema)
    {
        foreach (var member in schema.Properties())
        {
            switch (member.Name)
            {
                case "$ref" or "allOf" or "oneOf" or "anyOf":
                    break;
                case "type":
                    SchemaTypes.Absorb(view, member.Value);
                    break;
                case "nullable":
                    view.Nullable |= schema.Flag("nullable");
                    break;
                case "properties":
                    foreach (var property in (member.Value as JObject ?? []).Properties())
                    {
                        view.Properties[property.Name] = property.Value; // what is nearest wins
                    }

                    break;
                case "required":
                    view.Required.UnionWith((member.Value as JArray ?? []).Where(name => name.Type == JTokenType.String).Select(name => (string)name!));
                    break;
                case "enum":
                    SchemaTypes.AbsorbEnum(view, member.Value as JArray);
                    break;
                default:
                    view.Keywords[member.Name] = member.Value;
                    break;
            }
        }
    }

    private static bool IsAnnotation(string keyword) => Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsNull(JToken schema) => schema is JObject map && SchemaTypes.IsNull(map);
}
