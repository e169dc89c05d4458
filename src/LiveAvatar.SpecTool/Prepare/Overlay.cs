using LiveAvatar.SpecTool.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>
/// Our corrections to the contract: an OpenAPI Overlay 1.0, with two extensions: a rule for nullability that the contract hides, and accepted warnings.
/// </summary>
internal sealed class Overlay(JObject root, string file = "overlay.json")
{
    private const string NullabilityRule = "x-nullable-where-title-precedes-type";
    private const string AcceptedWarnings = "x-accepted-warnings";

    private static readonly string[] MembersOfAnAction = ["target", "description", "update", "remove"];

    public static Overlay Empty => new([]);

    public IEnumerable<JObject> Actions => (root["actions"] as JArray ?? []).OfType<JObject>();

    /// <summary>Scalars and arrays that may be null, told by <c>title</c> standing before <c>type</c>.</summary>
    public bool NullableWhereTitlePrecedesType => root[NullabilityRule] is JObject;

    public IEnumerable<JObject> Accepted => (root[AcceptedWarnings] as JArray ?? []).OfType<JObject>();

    /// <summary>What is wrong with the overlay itself. A misspelt member would otherwise be a correction that isn't made, and nobody would know.</summary>
    public IEnumerable<Diagnostic> Problems()
    {
        foreach (var action in root["actions"] as JArray ?? [])
        {
            if (FaultOf(action) is { } fault)
            {
                yield return Report(SpecCode.BadOverlay, action, $"An action of the overlay {fault}.");
            }
        }

        foreach (var rule in Accepted.Concat(root[NullabilityRule] is JObject nullability ? [nullability] : []))
        {
            if (string.IsNullOrWhiteSpace(rule.Text("reason")))
            {
                yield return Report(SpecCode.BadOverlay, rule, "A rule or an accepted warning of the overlay has no 'reason'.");
            }
        }
    }

    public Diagnostic Report(SpecCode code, JToken where, string message)
    {
        var place = (IJsonLineInfo)where;
        return new Diagnostic(code.Severity, code.Id, file, place.LineNumber, place.LinePosition, "", message);
    }

    private static string? FaultOf(JToken token)
    {
        if (token is not JObject action)
        {
            return "is not an object";
        }

        if (action.Properties().FirstOrDefault(member => !MembersOfAnAction.Contains(member.Name, StringComparer.Ordinal)) is { } unknown)
        {
            return $"has a member '{unknown.Name}', which means nothing: it can have {string.Join(", ", MembersOfAnAction)}";
        }

        if (string.IsNullOrWhiteSpace(action.Text("target")))
        {
            return "has no 'target'";
        }

        if (string.IsNullOrWhiteSpace(action.Text("description")))
        {
            return "has no reason: say it in its 'description'";
        }

        return action["update"] is null && !action.Flag("remove") ? "has neither an 'update' nor 'remove': true" : null;
    }
}
