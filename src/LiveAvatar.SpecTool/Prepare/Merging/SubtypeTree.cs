using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>Which named schemas are classes below which others: those with a discriminator that others have in their <c>allOf</c> are the roots.</summary>
internal sealed class SubtypeTree
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roots;

    public SubtypeTree(Contract contract)
    {
        var parts = contract.Schemas.Properties().ToDictionary(
            schema => schema.Name,
            schema => schema.Value is JObject named ? SchemaBases.InAllOf(named).Where(part => part != schema.Name).ToList() : [],
            StringComparer.Ordinal);

        var users = parts.SelectMany(schema => schema.Value.Select(part => (Part: part, User: schema.Key))).ToLookup(use => use.Part, use => use.User, StringComparer.Ordinal);
        _roots = contract.Schemas.Properties().Where(schema => IsRoot(schema, users)).Select(schema => schema.Name).ToHashSet(StringComparer.Ordinal);

        // From the roots down, the nearest first: C# has one base class, and a schema that was reached has its own.
        var open = new Queue<string>(contract.Schemas.Properties().Select(schema => schema.Name).Where(_roots.Contains));
        while (open.TryDequeue(out var name))
        {
            foreach (var user in users[name].Where(user => !IsAbove(user, name)))
            {
                if (_parents.TryAdd(user, name))
                {
                    open.Enqueue(user);
                }
                else if (_parents[user] != name && !IsAbove(name, _parents[user]))
                {
                    Report(contract, user, name);
                }
            }
        }
    }

    public IEnumerable<string> Roots => _roots.Order(StringComparer.Ordinal);

    /// <summary>The classes that have a base class, with it.</summary>
    public IReadOnlyDictionary<string, string> Parents => _parents;

    /// <summary>The nearest root that a class is below.</summary>
    public string? RootAbove(string name)
    {
        var place = _parents.GetValueOrDefault(name);
        while (place is not null && !_roots.Contains(place))
        {
            place = _parents.GetValueOrDefault(place);
        }

        return place;
    }

    /// <summary>All classes below one.</summary>
    public IEnumerable<string> Below(string name) => _parents.Keys.Where(derived => derived != name && IsAbove(name, derived)).Order(StringComparer.Ordinal);

    private bool IsAbove(string name, string derived)
    {
        for (var place = derived; place is not null; place = _parents.GetValueOrDefault(place))
        {
            if (place == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A union is none, unless it is of schemas that are made of it.</summary>
    private static bool IsRoot(JProperty schema, ILookup<string, string> users) =>
        users[schema.Name].Any()
        && schema.Value is JObject named
        && named[Extension.Discriminator] is JObject
        && (named["oneOf"] is not JArray variants || variants.OfType<JObject>().Any(variant => users[schema.Name].Contains(Contract.NameOf(variant.Reference()), StringComparer.Ordinal)));

    private static void Report(Contract contract, string user, string name) => contract.Report(
        SpecCode.SubtypeOfAnother,
        contract.Schemas[user]!,
        $"{user} is made of several schemas that have a discriminator, and C# has one base class: where a {name} stands, a {user} is read as one, with the rest in its additional properties.");
}
