using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Writes the documentation of everything that is generated: what the contract says, and what it knows beside (defaults, bounds), as lines that can be
/// nothing but a comment.
/// </summary>
internal sealed class WriteDocumentation : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            Document(operation.Node, Sentence(operation.Node.Text("summary") ?? Spaced(operation.Name)), operation.Node.Text("description"));
            MarkObsolete(operation.Node, "operation");

            foreach (var parameter in operation.Parameters)
            {
                var schema = parameter["schema"] as JObject ?? [];
                Document(parameter, Sentence(parameter.Text("description") ?? schema.Text("description") ?? schema.Text("title") ?? Spaced(parameter.Text("name") ?? "")), null, Notes(schema));
            }

            if (operation.RequestBody is { } body)
            {
                Document(body, Sentence(body.Text("description") ?? "The body of the request"), null);
            }
        }

        foreach (var named in contract.Schemas.Properties())
        {
            var schema = (JObject)named.Value;
            Document(schema, Sentence(schema.Text("description") ?? Spaced(named.Name)), null);
            MarkObsolete(schema, "schema");
            foreach (var property in (schema["properties"] as JObject ?? []).Properties().Select(property => (JObject)property.Value))
            {
                var resolved = contract.Resolve(property);
                Document(property, Sentence(property.Text("description") ?? property.Text("title") ?? resolved.Text("description") ?? Spaced(property.Text(Extension.Name) ?? "")), null, Notes(property));
                MarkObsolete(property, "property");
            }
        }
    }

    private static void Document(JObject target, string summary, string? remarks, IEnumerable<string>? notes = null)
    {
        var lines = CSharpText.CommentLines(summary).ToList();
        var last = lines.Count - 1;
        if (notes is not null && string.Join(' ', notes) is { Length: > 0 } more)
        {
            var note = string.Join(' ', CSharpText.CommentLines(more));
            if (last < 0)
            {
                lines.Add(note);
            }
            else
            {
                lines[last] = $"{lines[last]} {note}";
            }
        }

        target[Extension.Summary] = new JArray(lines);
        if (remarks is not null && remarks != summary)
        {
            target[Extension.Remarks] = new JArray(CSharpText.Paragraphs(remarks));
        }
    }

    /// <summary>What the server does with a value, or without one.</summary>
    private static IEnumerable<string> Notes(JObject schema)
    {
        if (Bounds(schema) is { Length: > 0 } bounds)
        {
            yield return $"{bounds}.";
        }

        if (schema[Extension.Const] is { } constant)
        {
            yield return $"Always {constant}.";
        }
        else if (schema[Extension.Default] is { Type: not JTokenType.Null } value)
        {
            yield return $"The server's default is {value.ToString(Formatting.None)}.";
        }
    }

    private static string Bounds(JObject schema)
    {
        var least = schema["minimum"] ?? schema["exclusiveMinimum"];
        var most = schema["maximum"] ?? schema["exclusiveMaximum"];
        var range = (least, most) switch
        {
            (JValue low, JValue high) => $"{Word(schema, "exclusiveMinimum", "Above", "From")} {low} {Word(schema, "exclusiveMaximum", "to below", "to")} {high}",
            (JValue low, _) => $"{Word(schema, "exclusiveMinimum", "Above", "At least")} {low}",
            (_, JValue high) => $"{Word(schema, "exclusiveMaximum", "Below", "At most")} {high}",
            _ => "",
        };

        var length = (schema["minLength"], schema["maxLength"]) switch
        {
            (JValue low, JValue high) => $"{low} to {high} characters",
            (JValue low, _) => $"At least {low} characters",
            (_, JValue high) => $"At most {high} characters",
            _ => "",
        };

        return string.Join(". ", new[] { range, length }.Where(text => text.Length > 0));
    }

    private static string Word(JObject schema, string exclusive, string yes, string no) => schema[exclusive] is null or JValue { Value: false } ? no : yes;

    private static void MarkObsolete(JObject target, string what)
    {
        if (target.Flag("deprecated"))
        {
            target[Extension.Obsolete] = $"The contract marks this {what} as deprecated.";
        }
    }

    private static string Sentence(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' or ':' or ')' ? trimmed : trimmed + ".";
    }

    private static string Spaced(string name) => string.Join(' ', Words.Of(name));
}
