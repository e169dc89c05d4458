using LiveAvatar.SpecTool.Diagnostics;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>The contract on its way from what is published to what NSwag reads: one JSON tree that each pass rewrites.</summary>
internal sealed class Contract(JObject root, string file, string sha256)
{
    private const string SchemaPrefix = "#/components/schemas/";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<Diagnostic> _said = [];

    public JObject Root { get; } = root;

    public string Sha256 { get; } = sha256;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The named schemas.</summary>
    public JObject Schemas => Root.Child("components").Child("schemas");

    public IEnumerable<Operation> Operations =>
        from path in (Root["paths"] as JObject ?? []).Properties()
        where path.Value is JObject
        from member in ((JObject)path.Value).Properties()
        where Operation.IsMethod(member.Name) && member.Value is JObject
        select new Operation(path.Name, member.Name, (JObject)member.Value);

    public static string RefTo(string schemaName) => SchemaPrefix + JsonPointer.Append("", schemaName)[1..];

    /// <summary>The name of the schema that a <c>$ref</c> points to, or null where it points elsewhere.</summary>
    public static string? NameOf(string? reference) =>
        reference is not null && reference.StartsWith(SchemaPrefix, StringComparison.Ordinal)
        && JsonPointer.Segments(reference).ToArray() is [_, _, var name]
            ? name
            : null;

    /// <summary>The named schema behind a reference (plain, or alone in a <c>oneOf</c>), or the schema itself.</summary>
    public JObject Resolve(JObject schema)
    {
        var seen = 0;
        while (schema.Reference() is { } reference && NameOf(reference) is { } name && Schemas[name] is JObject target && seen++ < 100)
        {
            schema = target;
        }

        return schema;
    }

    /// <summary>Gives named schemas other names, and makes every reference follow.</summary>
    public void Rename(IReadOnlyDictionary<string, string> names)
    {
        Root.Child("components")["schemas"] = new JObject(Schemas.Properties().Select(schema => new JProperty(names.GetValueOrDefault(schema.Name, schema.Name), schema.Value)));
        foreach (var reference in SchemaTree.References(Root).ToList())
        {
            if (NameOf((string?)reference) is { } old && names.TryGetValue(old, out var name))
            {
                reference.Value = RefTo(name);
            }
        }
    }

    /// <summary>Takes what there is to say, and each thing once: of a schema that is copied the same may be found in every copy.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (_said.Add(diagnostic))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void Report(SpecCode code, JToken where, string message)
    {
        var origin = Origin.Of(where);
        Add(new Diagnostic(code.Severity, code.Id, file, origin.Line, origin.Column, origin.Pointer, message));
    }
}
