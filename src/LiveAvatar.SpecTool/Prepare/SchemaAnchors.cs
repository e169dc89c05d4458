using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>Finds what a reference points to: a pointer into the document or into the schema with an <c>$id</c> around it, an anchor, or an id.</summary>
internal sealed class SchemaAnchors
{
    private readonly Contract _contract;
    private readonly Dictionary<string, JObject> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JObject> _anchors = new(StringComparer.Ordinal);

    public SchemaAnchors(Contract contract)
    {
        _contract = contract;
        foreach (var schema in SchemaTree.All(contract))
        {
            Add(_ids, schema.Text("$id")?.TrimEnd('#'), schema);
            Add(_anchors, schema.Text("$anchor"), schema);
            Add(_anchors, schema.Text("$dynamicAnchor"), schema);
        }
    }

    public JToken? Find(JObject from, string reference)
    {
        var mark = reference.IndexOf('#', StringComparison.Ordinal);
        var resource = mark < 0 ? reference : reference[..mark];
        var fragment = mark < 0 ? "" : reference[mark..];

        var root = resource.Length == 0 ? Around(from) : _ids.GetValueOrDefault(resource);
        return root is null ? null : Inside(root, fragment) ?? (resource.Length == 0 ? Inside(_contract.Root, fragment) : null);
    }

    /// <summary>Where a schema stood in the published contract.</summary>
    public static string PointerTo(JToken schema) => Origin.Of(schema).Pointer;

    private JToken? Inside(JObject root, string fragment) => fragment switch
    {
        "" or "#" => root == _contract.Root ? null : root,
        ['#', '/', ..] => JsonPointer.Find(root, fragment, Moved),
        _ => _anchors.GetValueOrDefault(Uri.UnescapeDataString(fragment[1..])),
    };

    /// <summary>A schema that was referred to before has a name by now, and stands there.</summary>
    private JToken? Moved(JObject place) => Contract.NameOf(place.Text("$ref")) is not null ? _contract.Resolve(place) : null;

    /// <summary>The nearest schema around with an id, which a pointer without an address starts from; else the document.</summary>
    private JObject Around(JObject schema) =>
        schema.AncestorsAndSelf().OfType<JObject>().FirstOrDefault(place => place.Text("$id") is { } id && _ids.ContainsKey(id)) ?? _contract.Root;

    private static void Add(Dictionary<string, JObject> map, string? name, JObject schema)
    {
        if (name is { Length: > 0 })
        {
            map.TryAdd(name, schema);
        }
    }
}
