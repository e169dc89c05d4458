using System.Globalization;
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
    /// <summary>What tools write for an answer of which nobody wrote anything.</summary>
    private static readonly string[] SaysNothing = ["Ok", "Created", "Accepted", "Success", "SuccessfulResponse", "SuccessfulOperation", "DefaultResponse"];

    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            var (summary, remarks) = Texts(operation);
            Document(operation.Node, Sentence(summary), remarks);
            ExternalDocs.Append(operation.Node, operation.Node["externalDocs"]);
            MarkObsolete(operation.Node, "operation");
            DocumentAnswer(operation);

            foreach (var parameter in operation.Parameters)
            {
                var schema = parameter["schema"] as JObject ?? [];
                Document(parameter, Sentence(parameter.Text("description") ?? schema.Text("description") ?? schema.Text("title") ?? Spaced(parameter.Text("name") ?? "")), null, Notes(schema, isSent: true).Concat(parameter.Flag("deprecated") ? ["Deprecated."] : []));
            }

            if (operation.RequestBody is { } body)
            {
                Document(body, Sentence(body.Text("description") ?? "The body of the request"), null, Notes(body, isSent: true));
            }
        }

        foreach (var named in contract.Schemas.Properties())
        {
            var schema = (JObject)named.Value;
            Document(schema, Sentence(schema.Text("description") ?? Spaced(named.Name)), null);
            AppendLink(schema);
            MarkObsolete(schema, "schema");
            foreach (var property in (schema["properties"] as JObject ?? []).Properties().Select(property => (JObject)property.Value))
            {
                var resolved = contract.Resolve(property);
                Document(property, Sentence(property.Text("description") ?? property.Text("title") ?? resolved.Text("description") ?? Spaced(property.Text(Extension.Name) ?? "")), null, Notes(property, schema.Flag(Extension.Requested)));
                AppendLink(property);
                MarkObsolete(property, "property");
            }
        }
    }

    /// <summary>What the contract says of the result, unless that is only that it is one. Of several there is a property for each.</summary>
    private static void DocumentAnswer(Operation operation)
    {
        var isNone = operation.Node.Text(Extension.ResultKind) == ResultFormat.None;
        var description = operation.Responses.Select(response => (response.Value as JObject)?.Text("description")).FirstOrDefault() ?? "";
        if (!isNone && !operation.IsByStatus && CSharpText.CommentLines(Sentence(description)) is { Count: > 0 } lines && !SaysNothing.Contains(CSharpName.Pascal(description), StringComparer.OrdinalIgnoreCase))
        {
            operation.Node[Extension.Answer] = new JArray(lines);
        }
    }

    /// <summary>FastAPI's summary is the operation's name again, and says nothing: then the description's first paragraph says more.</summary>
    private static (string Summary, string? Remarks) Texts(Operation operation)
    {
        var summary = Written(operation.Node, "summary");
        var description = Written(operation.Node, "description");
        if (description is null || (summary is not null && !CSharpName.Pascal(summary).Equals(operation.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return (summary ?? Spaced(operation.Name), description);
        }

        var paragraphs = description.ReplaceLineEndings("\n").Trim().Split("\n\n", 2);
        return (paragraphs[0], paragraphs.Length > 1 ? paragraphs[1] : null);
    }

    private static string? Written(JObject node, string name) => node.Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

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

    private static void AppendLink(JObject schema)
    {
        if (ExternalDocs.Sentence(schema["externalDocs"]) is { } sentence)
        {
            var lines = (JArray)schema[Extension.Summary]!;
            if (lines.Last is { } last)
            {
                last.Replace($"{last} {sentence}");
            }
            else
            {
                lines.Add(sentence);
            }
        }
    }

    /// <summary>What the server does with a value, or without one.</summary>
    private static IEnumerable<string> Notes(JObject schema, bool isSent)
    {
        if (Bounds(schema) is { Length: > 0 } bounds)
        {
            yield return $"{bounds}.";
        }

        if (schema[Extension.Values] is JArray values)
        {
            yield return $"One of {string.Join(", ", values)}.";
        }

        if (schema[Extension.Const] is { } constant)
        {
            yield return schema[Extension.Field] is null ? $"Always {constant}." : $"Either {constant} or left out.";
        }
        else if (isSent && schema[Extension.Default] is { Type: not JTokenType.Null } value)
        {
            yield return $"The server's default is {value.ToString(Formatting.None)}.";
        }

        if (schema.Text(Extension.FileTypes) is { } types)
        {
            yield return types;
        }

        if (schema.Text(Extension.Write) == "never")
        {
            yield return "Set by the server, and never sent.";
        }

        if (isSent && schema.Flag("writeOnly"))
        {
            yield return "Only sent, and never in an answer.";
        }

        if (schema.Text(Extension.Write) == "assigned")
        {
            yield return "Left alone, it stays as it is; set to null, it is cleared.";
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
            (JValue low, _) => $"At least {Characters(low)}",
            (_, JValue high) => $"At most {Characters(high)}",
            _ => "",
        };

        return string.Join(". ", new[] { range, length }.Where(text => text.Length > 0));
    }

    private static string Characters(JValue count) => count.ToString(CultureInfo.InvariantCulture) is "1" ? "1 character" : $"{count} characters";

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

    internal static string Spaced(string name)
    {
        var words = string.Join(' ', Words.Of(name));
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
