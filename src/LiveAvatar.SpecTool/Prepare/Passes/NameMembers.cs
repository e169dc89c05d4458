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
        foreach (var member in (((JObject)schema.Value)["properties"] as JObject ?? []).Properties())
        {
            var property = (JObject)member.Value;
            property[Extension.Wire] = CSharpText.Literal(member.Name);
            var wanted = property.Text(Extension.Name) ?? CSharpName.Pascal(member.Name);
            property[Extension.Name] = names.Take(contract, property, wanted, wanted + "Value");
            if (property.Text(Extension.Write) == "assigned")
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
        var values = ((JArray)schema.Value["enum"]!).Select(value => (string)value!).Distinct(StringComparer.Ordinal);
        schema.Value[Extension.Members] = new JArray(values.Select(value => (Value: value, Wanted: value.Length == 0 ? "Empty" : CSharpName.Pascal(value))).Select(member => new JObject
        {
            ["name"] = names.Take(contract, schema.Value, member.Wanted, member.Wanted + "Value"),
            ["value"] = CSharpText.Literal(member.Value),
            ["text"] = string.Join(' ', CSharpText.CommentLines(member.Value)),
        }));
    }

    private static string Expression(JValue constant) => constant.Type switch
    {
        JTokenType.String => $"\"{CSharpText.Literal((string)constant!)}\"",
        JTokenType.Boolean => (bool)constant ? "true" : "false",
        _ => Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? JsonConvert.Null,
    };
}
