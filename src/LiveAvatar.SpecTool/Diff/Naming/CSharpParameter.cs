using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Naming;

/// <summary>A parameter of a method. The rank is its place in the template's order.</summary>
internal sealed record CSharpParameter(string Name, string Type, bool IsOptional, int Rank)
{
    private const int Path = 0;
    private const int Required = 1;
    private const int Body = 2;
    private const int Optional = 3;

    public static CSharpParameter Of(Contract contract, JObject parameter)
    {
        var isPath = parameter.Text("in") == "path";
        var isOptional = !isPath && !parameter.Flag("required");
        var type = CSharpType.Of(contract, parameter["schema"] as JObject ?? []).Name;
        return new CSharpParameter(parameter.Text(Extension.Name) ?? "", type, isOptional, isPath ? Path : isOptional ? Optional : Required);
    }

    public static CSharpParameter OfBody(Contract contract, JObject body)
    {
        var schema = SchemaTree.Content(body).Select(content => content["schema"]).OfType<JObject>().FirstOrDefault() ?? [];
        return new CSharpParameter("body", CSharpType.Of(contract, schema).Name, !body.Flag("required"), Body);
    }

    public override string ToString() => IsOptional ? $"{Type}? {Name} = null" : $"{Type} {Name}";
}
