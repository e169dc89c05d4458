using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Naming;

/// <summary>What the places of a published contract are in C#: found by the passes that name them in a build, and looked up by where they stood.</summary>
internal sealed class CSharpNames
{
    private readonly Dictionary<string, CSharpMethod> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CSharpMember> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _values = new(StringComparer.Ordinal);

    private CSharpNames()
    {
    }

    public static CSharpNames Of(Contract named)
    {
        var names = new CSharpNames();
        if (named.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return names;
        }

        foreach (var operation in named.Operations)
        {
            names._methods[Key(operation.Method, operation.Path)] = CSharpMethod.Of(named, operation);
        }

        foreach (var schema in named.Schemas.Properties())
        {
            names.Add(named, schema);
        }

        return names;
    }

    public CSharpMethod? Method(Operation operation) => _methods.GetValueOrDefault(Key(operation.Method, operation.Path));

    /// <summary>The class that a schema is.</summary>
    public string? Type(JToken schema) => At(_types, schema);

    /// <summary>The property that a property is.</summary>
    public CSharpMember? Member(JToken schema) => At(_members, schema);

    /// <summary>The members of an open enum, by their values on the wire.</summary>
    public IReadOnlyDictionary<string, string>? Values(JToken schema) => At(_values, schema);

    // A token that a pass or the overlay has added stands nowhere in the published contract, and has no origin of its own.
    private static T? At<T>(Dictionary<string, T> facts, JToken token)
        where T : class =>
        token.Annotation<Origin>() is { } origin ? facts.GetValueOrDefault(origin.Pointer) : null;

    private static string Key(string method, string path) => $"{method} {path}";

    private void Add(Contract contract, JProperty named)
    {
        var schema = (JObject)named.Value;
        if (schema.Annotation<Origin>() is { } origin)
        {
            _types.TryAdd(origin.Pointer, named.Name);
            if (schema[Extension.Members] is JArray members)
            {
                _values.TryAdd(origin.Pointer, members.OfType<JObject>()
                    .DistinctBy(member => member.Text("value"), StringComparer.Ordinal)
                    .ToDictionary(member => member.Text("value") ?? "", member => member.Text("name") ?? "", StringComparer.Ordinal));
            }
        }

        foreach (var property in (schema["properties"] as JObject ?? []).Properties().Select(property => property.Value).OfType<JObject>())
        {
            if (property.Annotation<Origin>() is { } place && property.Text(Extension.Name) is { } name)
            {
                _members.TryAdd(place.Pointer, new CSharpMember(name, CSharpType.Of(contract, property)));
            }
        }
    }
}
