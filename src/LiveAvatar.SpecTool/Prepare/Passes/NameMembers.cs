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
            property[Extension.Name] = Take(contract, names, property, property.Text(Extension.Name) ?? CSharpName.Pascal(member.Name));
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
        schema.Value[Extension.Members] = new JArray(values.Select(value => new JObject
        {
            ["name"] = Take(contract, names, schema.Value, value.Length == 0 ? "Empty" : CSharpName.Pascal(value)),
            ["value"] = CSharpText.Literal(value),
            ["text"] = string.Join(' ', CSharpText.CommentLines(value)),
        }));
    }

    private static string Take(Contract contract, NameTable names, JToken where, string wanted)
    {
        var (name, numbered) = names.Take(wanted, wanted + "Value");
        if (numbered)
        {
            contract.Report(SpecCode.NameTaken, where, $"The name {wanted} is taken, so this is {name}. Pin a better one with x-name in the overlay.");
        }

        return name;
    }

    private static string Expression(JValue constant) => constant.Type switch
    {
        JTokenType.String => $"\"{CSharpText.Literal((string)constant!)}\"",
        JTokenType.Boolean => (bool)constant ? "true" : "false",
        _ => Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? JsonConvert.Null,
    };
}
