using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Merging;

/// <summary>Which named schemas are made of which, by their <c>allOf</c>; looked up before anything is merged.</summary>
internal sealed class SchemaBases
{
    private readonly Dictionary<string, List<string>> _direct;

    public SchemaBases(Contract contract) => _direct = contract.Schemas.Properties().ToDictionary(
        schema => schema.Name,
        schema => schema.Value is JObject { } named ? Direct(named).ToList() : [],
        StringComparer.Ordinal);

    /// <summary>Whether one is the other, or a part of it, or of a part of it.</summary>
    public bool IsOrHas(string schema, string part)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { schema };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var name))
        {
            if (name == part)
            {
                return true;
            }

            foreach (var next in (_direct.GetValueOrDefault(name) ?? []).Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return false;
    }

    /// <summary>The named schemas that a schema consists of, itself left aside.</summary>
    public static IEnumerable<string> Direct(JObject schema) => InAllOf(schema).Concat(Contract.NameOf(schema.Reference()) is { } other ? [other] : []);

    /// <summary>The named schemas in its <c>allOf</c>.</summary>
    public static IEnumerable<string> InAllOf(JObject schema) => (schema["allOf"] as JArray ?? []).OfType<JObject>().SelectMany(Direct);
}
