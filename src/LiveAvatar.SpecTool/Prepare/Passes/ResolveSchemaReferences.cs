using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Makes every schema that is referred to a named one, and every reference a plain pointer to a name. JSON Schema also refers to the inside of other schemas,
/// to places outside of <c>components</c>, to anchors and to ids.
/// </summary>
internal sealed class ResolveSchemaReferences : IPass
{
    /// <summary>What says where a schema stands, but not what it is.</summary>
    private static readonly string[] Structure =
        ["components", "schemas", "properties", "content", "schema", "paths", "parameters", "$defs", "definitions", "patternProperties", "allOf", "anyOf", "oneOf"];

    private readonly Dictionary<JToken, string> _given = new(ReferenceEqualityComparer.Instance);

    public void Apply(Contract contract)
    {
        var anchors = new SchemaAnchors(contract);
        var open = new Stack<JToken>(SchemaTree.Roots(contract).Reverse());
        while (open.TryPop(out var token))
        {
            if (token is JObject schema)
            {
                foreach (var child in SchemaTree.Children(schema).Reverse())
                {
                    open.Push(child);
                }

                Resolve(contract, anchors, schema, open);
            }
        }

        foreach (var schema in contract.Schemas.Properties())
        {
            CheckEnd(contract, schema);
        }
    }

    private void Resolve(Contract contract, SchemaAnchors anchors, JObject schema, Stack<JToken> open)
    {
        if (schema.Take("$dynamicRef") is { } dynamic && schema["$ref"] is null)
        {
            contract.Report(SpecCode.DynamicReference, schema, $"The $dynamicRef {dynamic} is read as a $ref: what extends this schema doesn't change it.");
            schema["$ref"] = dynamic;
        }

        if (schema.Text("$ref") is not { } reference)
        {
            return;
        }

        var target = anchors.Find(schema, reference);
        if (target is null || !SchemaTree.IsSchema(target) || target == contract.Schemas)
        {
            contract.Report(SpecCode.UnresolvedReference, schema, $"The reference {reference} points to nothing in this contract.");
        }
        else
        {
            schema["$ref"] = Contract.RefTo(NameOf(contract, SchemaAnchors.PointerTo(target), target, open));
        }
    }

    /// <summary>One that has no name gets one, the last words of its pointer, and what stood in its place refers to it.</summary>
    private string NameOf(Contract contract, string pointer, JToken target, Stack<JToken> open)
    {
        if (target.Parent is JProperty { Name: var name } && target.Parent.Parent == contract.Schemas)
        {
            return name;
        }

        if (_given.TryGetValue(target, out var given))
        {
            return given;
        }

        _given[target] = given = Free(contract, JsonPointer.Segments(pointer).ToList());
        if (SchemaTree.IsSchemaPlace(target))
        {
            var left = new JObject { ["$ref"] = Contract.RefTo(given) };
            _given[left] = given;
            target.Replace(left);
        }

        contract.Schemas[given] = target; // a copy, where it could not be taken away
        open.Push(contract.Schemas[given]!);
        return given;
    }

    /// <summary>Where two places are called alike, the status or the position tells them apart.</summary>
    private static string Free(Contract contract, List<string> segments)
    {
        var wanted = string.Join('_', Words(segments, IsTelling));
        wanted = wanted.Length == 0 ? "Root" : wanted;
        var exact = string.Join('_', Words(segments, segment => IsTelling(segment) || segment.All(char.IsAsciiDigit)));
        return new[] { wanted, exact }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{wanted}_{number}")).First(name => !contract.Schemas.ContainsKey(name));
    }

    private static IEnumerable<string> Words(List<string> segments, Func<string, bool> isTelling)
    {
        if (segments is ["paths", var path, var method, ..])
        {
            return [method, path, .. Words(segments[3..], isTelling)];
        }

        return segments.Where(isTelling).Select(segment => segment switch
        {
            "items" => "item",
            "additionalProperties" => "value",
            "responses" => "response",
            "requestBody" => "request",
            _ => segment,
        });
    }

    private static bool IsTelling(string segment) =>
        !Structure.Contains(segment, StringComparer.Ordinal) && !segment.Contains('/', StringComparison.Ordinal) && !segment.All(char.IsAsciiDigit);

    /// <summary>A schema that is only a reference stands for another. One that stands for itself stands for nothing.</summary>
    private static void CheckEnd(Contract contract, JProperty schema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { schema.Name };
        var place = schema.Value as JObject;
        while (Contract.NameOf(place?.Text("$ref")) is { } next)
        {
            if (!seen.Add(next))
            {
                contract.Report(SpecCode.EndlessSchema, schema.Value, $"The schema {schema.Name} is a reference that leads back to itself, so it says nothing of what it is. Say it in the overlay.");
                return;
            }

            place = contract.Schemas[next] as JObject;
        }
    }
}
