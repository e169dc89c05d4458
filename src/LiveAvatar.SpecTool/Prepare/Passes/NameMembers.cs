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
        var names = new NameTable(ReservedNames.Members.Append(schema.Name));
        var members = (((JObject)schema.Value)["properties"] as JObject ?? []).Properties().ToList();
        foreach (var (member, candidates) in members.Zip(MemberNames.Candidates(members.ConvertAll(member => member.Name))))
        {
            var property = (JObject)member.Value;
            property[Extension.Wire] = CSharpText.Literal(member.Name);
            property[Extension.Name] = names.Take(contract, property, property.Text(Extension.Name) is { } pinned ? [pinned, pinned + "Value"] : candidates);
            if (property.Text(Extension.Write) == "assigned" || (property[Extension.Const] is not null && property.Flag("nullable")))
            {
                property[Extension.Field] = "_" + CSharpName.Camel(member.Name).TrimStart('@', '_');
            }

            if (property[Extension.Const] is JValue constant)
            {
                property[Extension.Const] = Expression(constant);
            }
        }
    }

    private static void NameValues(Contract contract, JProperty schema)
    {
        var names = new NameTable(ReservedNames.EnumMembers.Append(schema.Name));
        var values = ((JArray)schema.Value["enum"]!).Select(value => (string)value!).Distinct(StringComparer.Ordinal).ToList();
        var given = (schema.Value[Extension.ValueNames] as JArray)?.Select(name => name.ToString()).ToList() ?? values;
        schema.Value[Extension.Members] = new JArray(values.Zip(MemberNames.Candidates(given), (value, candidates) => (Value: value, Candidates: candidates)).Select(member => new JObject
        {
            ["name"] = names.Take(contract, schema.Value, member.Value.Length == 0 ? ["Empty", "EmptyValue"] : member.Candidates),
            ["value"] = CSharpText.Literal(member.Value),
            ["text"] = string.Join(' ', CSharpText.CommentLines(member.Value)),
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
