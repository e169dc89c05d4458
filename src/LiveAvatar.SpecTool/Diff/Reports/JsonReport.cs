using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Reports;

/// <summary>For machines. Members are added to it, and never renamed or removed.</summary>
internal static class JsonReport
{
    public static string Write(ContractComparison comparison) => new JObject
    {
        ["old"] = Contract(comparison.Old),
        ["new"] = Contract(comparison.New),
        ["summary"] = new JObject(Wording.WorstFirst.Select(impact => new JProperty(Wording.Of(impact), comparison.Changes.Count(change => change.Impact == impact)))),
        ["csharpCompared"] = comparison.KnowsCSharp,
        ["changes"] = new JArray(comparison.Changes.Select(Write)),
    }.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";

    private static JObject Contract(PublishedContract contract) => new()
    {
        ["title"] = contract.Title,
        ["version"] = contract.Version,
        ["sha256"] = contract.Sha256,
        ["operations"] = contract.Operations.Count,
    };

    private static JObject Write(Change change) => new()
    {
        ["rule"] = change.Rule.Id,
        ["impact"] = Wording.Of(change.Impact),
        ["wire"] = Wording.Of(change.Wire),
        ["csharp"] = change.CSharp.ToString().ToLowerInvariant(),
        ["direction"] = change.Direction.ToString().ToLowerInvariant(),
        ["operation"] = change.Place.Operation,
        ["schema"] = change.Place.Schema,
        ["path"] = change.Place.Path,
        ["message"] = change.Message,
        ["reason"] = change.Rule.Reason,
        ["replacement"] = change.Replacement,
        ["operations"] = new JArray(change.Operations),
        ["tags"] = new JArray(change.Tags),
        ["old"] = Origin(change.OldOrigin),
        ["new"] = Origin(change.NewOrigin),
    };

    private static JToken Origin(Prepare.Origin? origin) => origin is null
        ? JValue.CreateNull()
        : new JObject { ["pointer"] = origin.Pointer, ["line"] = origin.Line };
}
