using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Naming;

/// <summary>An operation in C#: where it is, what it takes, what it gives.</summary>
internal sealed record CSharpMethod(string Group, string Name, IReadOnlyList<CSharpParameter> Parameters, string Returns)
{
    public string FullName => $"{Group}.{Name}Async";

    public static CSharpMethod Of(Contract contract, Operation operation) =>
        new(operation.Group, operation.Name, ParametersOf(contract, operation), ResultOf(contract, operation));

    public override string ToString() => $"{Returns} {FullName}({string.Join(", ", Parameters)})";

    /// <summary>
    /// What it does to calls when the parameters become others. Those who call with all parameters by position after a new one is put between them are few, and
    /// are not counted: a call names what it leaves out.
    /// </summary>
    public CSharpEffect Becoming(CSharpMethod other)
    {
        if (FullName != other.FullName || (Returns != other.Returns && Returns != "Task"))
        {
            return CSharpEffect.Source;
        }

        if (Returns == other.Returns && Parameters.SequenceEqual(other.Parameters))
        {
            return CSharpEffect.None;
        }

        var kept = other.Parameters.Where(parameter => Parameters.Any(old => old.Name == parameter.Name)).ToList();
        var stays = kept.Count == Parameters.Count
            && kept.Zip(Parameters).All(pair => pair.First.Name == pair.Second.Name && pair.First.Type == pair.Second.Type && (pair.First.IsOptional || !pair.Second.IsOptional))
            && other.Parameters.Except(kept).All(parameter => parameter.IsOptional);
        return stays ? CSharpEffect.Binary : CSharpEffect.Source;
    }

    /// <summary>In the order of the template: path, required query and header, body, then what may be left out.</summary>
    private static List<CSharpParameter> ParametersOf(Contract contract, Operation operation)
    {
        var parameters = operation.Parameters.Select(parameter => CSharpParameter.Of(contract, parameter)).ToList();
        if (operation.RequestBody is { } body)
        {
            parameters.Add(CSharpParameter.OfBody(contract, body));
        }

        return parameters.OrderBy(parameter => parameter.Rank).ToList();
    }

    private static string ResultOf(Contract contract, Operation operation)
    {
        var schema = operation.Responses.Select(response => response.Value).OfType<JObject>().SelectMany(SchemaTree.Content).Select(content => content["schema"]).OfType<JObject>().FirstOrDefault();
        return schema is null ? "Task"
            : operation.Node.Flag(Extension.Page) && schema["items"] is JObject item ? $"Task<Page<{CSharpType.Of(contract, item)}>>"
            : $"Task<{CSharpType.Of(contract, schema)}>";
    }
}
