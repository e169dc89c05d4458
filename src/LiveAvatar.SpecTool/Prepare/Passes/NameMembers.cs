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
        foreach (var schema in contract.Schemas.Properties())
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

    private static void NameProperties(Contract contract, JProperty schema)
    {
        var members = (((JObject)schema.Value)["properties"] as JObject ?? []).Properties().OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        var candidates = members.Zip(MemberNames.Candidates(members.ConvertAll(member => member.Name)), (member, names) =>
            (member.Value, member.Value.Value<string>(Extension.Name) is { } pinned ? [pinned, pinned + "Value"] : names)).ToList();
        var given = new NameTable(ReservedNames.Members.Append(schema.Name)).TakeAll(contract, candidates);
        foreach (var (member, name) in members.Zip(given))
        {
            var property = (JObject)member.Value;
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
