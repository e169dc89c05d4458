using System.Globalization;
using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Names properties and enum values, and writes their wire names and constants as C#.</summary>
internal sealed class NameMembers : IPass
{
    public void Apply(Contract contract)
    {
        foreach (var schema in contract.Schemas.Properties().OrderBy(schema => InheritDiscriminators.Above(contract, schema.Name).Count()))
        {
            if (OpenEnum.IsOne((JObject)schema.Value))
            {
                NameValues(contract, schema);
            }
            else
            {
                NameProperties(contract, schema);
            }
        }
    }

    /// <summary>What a class has from its base is called as it is there, and nothing else in it is called so.</summary>
    private static void NameProperties(Contract contract, JProperty schema)
    {
        var members = Members(schema.Value).OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        var inherited = InheritDiscriminators.Above(contract, schema.Name)
            .SelectMany(name => Members(contract.Schemas[name]!))
            .DistinctBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(member => member.Name, member => member.Value.Value<string>(Extension.Name)!, StringComparer.Ordinal);
        var wires = members.Select(member => member.Name).Union(inherited.Keys, StringComparer.Ordinal).ToList();
        var candidates = wires.Zip(MemberNames.Candidates(wires)).ToDictionary(member => member.First, member => member.Second, StringComparer.Ordinal);
        var own = members.Where(member => !inherited.ContainsKey(member.Name)).ToList();
        var given = new NameTable(ReservedNames.Members.Append(schema.Name).Concat(inherited.Values)).TakeAll(contract, own.ConvertAll(member =>
            (member.Value, member.Value.Value<string>(Extension.Name) is { } pinned ? [pinned, pinned + "Value"] : candidates[member.Name])));
        var names = own.Zip(given).ToDictionary(member => member.First.Name, member => member.Second, StringComparer.Ordinal);
        foreach (var member in members)
        {
            var property = (JObject)member.Value;
            var name = names.GetValueOrDefault(member.Name) ?? inherited[member.Name];
            property[Extension.Wire] = CSharpText.Literal(member.Name);
            property[Extension.Name] = name;
            if (property.Text(Extension.Write) == "assigned" || (property[Extension.Const] is not null && property.Flag("nullable")))
            {
                property[Extension.Field] = "_" + char.ToLowerInvariant(name[0]) + name[1..];
            }

            if (property[Extension.Const] is JValue constant)
            {
                property[Extension.Const] = Expression(constant);
            }
        }
    }

    private static IEnumerable<JProperty> Members(JToken schema) => (schema["properties"] as JObject ?? []).Properties();

    private static void NameValues(Contract contract, JProperty schema)
    {
        var values = ((JArray)schema.Value["enum"]!).Select(value => (string)value!).Distinct(StringComparer.Ordinal).ToList();
        var given = (schema.Value[Extension.ValueNames] as JArray)?.Select(name => name.ToString()).ToList() ?? values;
        var candidates = values
            .Zip(MemberNames.Candidates(given), (value, names) => (Value: value, Names: names))
            .OrderBy(member => member.Value, StringComparer.Ordinal)
            .ToList();
        var taken = new NameTable(ReservedNames.EnumMembers.Append(schema.Name)).TakeAll(contract, candidates.ConvertAll(member => (schema.Value, member.Names)));
        var names = candidates.Zip(taken).ToDictionary(member => member.First.Value, member => member.Second, StringComparer.Ordinal);
        schema.Value[Extension.Members] = new JArray(values.Select(value => new JObject
        {
            ["name"] = names[value],
            ["value"] = CSharpText.Literal(value),
            ["text"] = string.Join(' ', CSharpText.CommentLines(value)),
        }));
    }

    private static string Expression(JValue constant) => constant.Type switch
    {
        JTokenType.String => $"\"{CSharpText.Literal((string)constant!)}\"",
        JTokenType.Boolean => (bool)constant ? "true" : "false",
        JTokenType.Float => ((IConvertible)constant.Value!).ToDouble(CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? JsonConvert.Null,
    };
}
