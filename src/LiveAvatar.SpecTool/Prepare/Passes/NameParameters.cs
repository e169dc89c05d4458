using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Names parameters after themselves; where two would have one name, after where they are sent too (<c>id</c>, <c>idQuery</c>).</summary>
internal sealed class NameParameters : IPass
{
    private static readonly string[] Places = ["path", "query", "header", "cookie"];

    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            var parameters = operation.Parameters
                .OrderBy(parameter => Array.IndexOf(Places, parameter.Text("in")))
                .ThenByDescending(parameter => CSharpName.Camel(WireName(parameter)) == WireName(parameter))
                .ThenByDescending(parameter => SpelledName.IsPlain(WireName(parameter)))
                .ThenBy(WireName, StringComparer.Ordinal)
                .ToList();
            var alike = parameters.ToLookup(parameter => CSharpName.Camel(WireName(parameter)), StringComparer.OrdinalIgnoreCase);
            var names = new NameTable(ReservedNames.Parameters).TakeAll(contract, parameters.ConvertAll(parameter =>
                ((JToken)parameter, Candidates(parameter, alike[CSharpName.Camel(WireName(parameter))]))));
            foreach (var (parameter, name) in parameters.Zip(names))
            {
                parameter[Extension.Name] = name;
                parameter[Extension.Wire] = CSharpText.Literal(WireName(parameter));
            }
        }
    }

    private static string[] Candidates(JObject parameter, IEnumerable<JObject> alike)
    {
        if (parameter.Text(Extension.Name) is { } pinned)
        {
            return [pinned, pinned + "Value"];
        }

        var name = CSharpName.Camel(WireName(parameter));
        var plain = name.TrimStart('@');
        var place = parameter.Text("in") ?? "";
        var spelled = CSharpName.Camel(SpelledName.Of(WireName(parameter)));
        return ReservedNames.Parameters.Contains(name, StringComparer.OrdinalIgnoreCase) ? [plain + "Value", spelled, spelled + "Value"]
            : alike.All(other => other.Text("in") == place) ? [name, spelled, plain + "Value", spelled + "Value"]
            : [name, plain + CSharpName.Pascal(place), spelled, spelled + "Value"];
    }

    private static string WireName(JObject parameter) => parameter.Text("name") ?? "";
}
