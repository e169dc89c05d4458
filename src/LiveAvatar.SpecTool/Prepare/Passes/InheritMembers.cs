using System.Globalization;
using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves what a class has from its base to the base, and lets its constructor set by what it is told apart. What the two type differently stands in both.
/// </summary>
internal sealed class InheritMembers : IPass
{
    private static readonly string[] Typing = ["$ref", "oneOf", "type", "format", "items", "additionalProperties", "properties", Extension.WrittenAsText];

    public void Apply(Contract contract)
    {
        var derived = contract.Schemas.Properties().Where(schema => schema.Value[Extension.Parent] is not null).ToList();
        var bases = derived.ToDictionary(schema => schema.Name, schema => InheritDiscriminators.Above(contract, schema.Name).ToList(), StringComparer.Ordinal);
        var whole = derived.SelectMany(schema => bases[schema.Name]).Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => Members(contract.Schemas[name]!), StringComparer.Ordinal);

        foreach (var schema in derived)
        {
            Inherit((JObject)schema.Value, bases[schema.Name].ConvertAll(name => whole[name]));
            Set(contract, schema, bases[schema.Name], whole);
        }

        foreach (var schema in contract.Schemas.PropertyValues().OfType<JObject>())
        {
            schema.Remove(Extension.Parent);
            Read(contract, schema);
        }
    }

    private static Dictionary<string, JObject> Members(JToken schema) =>
        (schema["properties"] as JObject ?? []).Properties().ToDictionary(property => property.Name, property => (JObject)property.Value, StringComparer.Ordinal);

    private static void Inherit(JObject schema, List<Dictionary<string, JObject>> bases)
    {
        var properties = schema.Child("properties");
        var sets = new JArray();
        var required = new JArray();
        foreach (var member in properties.Properties().ToList())
        {
            if (bases.Find(members => members.ContainsKey(member.Name))?[member.Name] is not { } inherited)
            {
                continue;
            }

            var own = (JObject)member.Value;
            if (!Typing.All(keyword => JToken.DeepEquals(own[keyword], inherited[keyword])))
            {
                own[Extension.Hides] = true;
                own[Extension.Name] = inherited[Extension.Name];
                continue;
            }

            if (own.Text(Extension.Const) is { } constant && inherited[Extension.Const] is null && own[Extension.Field] is null)
            {
                sets.Add($"{inherited[Extension.Name]} = {constant}");
            }
            else if (own.Text(Extension.Write) == "required" && inherited.Text(Extension.Write) is null)
            {
                required.Add(CSharpText.Literal(member.Name));
            }

            member.Remove();
        }

        schema[Extension.Sets] = sets;
        if (required.Count > 0)
        {
            schema[Extension.AlsoRequired] = required;
        }

        if (properties.Count == 0)
        {
            properties["x-raw"] = new JObject { ["type"] = "string" }; // NSwag takes an object without properties for any JSON
        }
    }

    /// <summary>Each base with a discriminator has a value for the class, or for the one between them that it reads first.</summary>
    private static void Set(Contract contract, JProperty schema, List<string> bases, Dictionary<string, Dictionary<string, JObject>> whole)
    {
        var sets = (JArray)schema.Value[Extension.Sets]!;
        foreach (var root in bases.Where(name => contract.Schemas[name]![Extension.Subtypes] is not null))
        {
            var subtypes = contract.Schemas[root]![Extension.Subtypes]!;
            var between = bases.TakeWhile(name => name != root).ToList();
            var value = Value((JObject)subtypes["values"]!, between.Prepend(schema.Name));
            if (value is not null && value != Value((JObject)subtypes["values"]!, between) && whole[root].TryGetValue((string)subtypes["property"]!, out var property) && Assignment(contract, property, value) is { } assignment)
            {
                sets.Insert(0, assignment);
            }
        }

        if (sets.Count == 0)
        {
            ((JObject)schema.Value).Remove(Extension.Sets);
        }
    }

    private static string? Value(JObject values, IEnumerable<string> names) => names
        .Select(name => values.Properties().FirstOrDefault(entry => Contract.NameOf(entry.Value.Value<string>("$ref")) == name)?.Name)
        .FirstOrDefault(found => found is not null);

    private static string? Assignment(Contract contract, JObject property, string value) => contract.Resolve(property).Text("type") switch
    {
        _ when property[Extension.Const] is not null => null,
        "string" => $"{property[Extension.Name]} = \"{CSharpText.Literal(value)}\"",
        "integer" when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => $"{property[Extension.Name]} = {value}",
        "boolean" when value is "true" or "false" => $"{property[Extension.Name]} = {value}",
        _ => null,
    };

    /// <summary>Writes down for the base which value makes which class.</summary>
    private static void Read(Contract contract, JObject schema)
    {
        if (schema[Extension.Subtypes] is not JObject subtypes)
        {
            return;
        }

        var values = ((JObject)subtypes["values"]!).Properties().Select(entry => (entry.Name, Type: Contract.NameOf(entry.Value.Value<string>("$ref"))!)).ToList();
        var self = values.Find(value => contract.Schemas[value.Type] == schema);
        values.RemoveAll(value => value.Type == self.Type);
        if (self.Name is not null && schema["properties"]![subtypes.Text("property")!] is JObject property && Assignment(contract, property, self.Name) is { } assignment)
        {
            schema[Extension.Sets] = new JArray((schema[Extension.Sets] as JArray ?? []).Append(assignment));
        }

        schema[Extension.Subtypes] = new JObject
        {
            ["property"] = CSharpText.Literal(subtypes.Text("property")!),
            ["types"] = new JArray(values.Select(value => value.Type).Distinct(StringComparer.Ordinal)),
            ["values"] = new JArray(values.Select(value => new JObject
            {
                ["value"] = CSharpText.Literal(value.Name),
                ["make"] = LowerUnions.Make(contract, value.Type),
            })),
        };
    }
}
