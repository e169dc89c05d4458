using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>What may have come in place of a removed property: the only new one that looks like it.</summary>
internal static class Replacement
{
    public static string? Of(string name, SchemaView removed, Dictionary<string, SchemaView> old, Dictionary<string, SchemaView> now)
    {
        var alike = now.Where(property => !old.ContainsKey(property.Key) && IsLike(removed, property.Value)).Select(property => property.Key).ToList();
        var lost = old.Count(property => !now.ContainsKey(property.Key) && IsLike(removed, property.Value));
        return alike is [var only] && lost == 1 && only != name ? only : null;
    }

    private static bool IsLike(SchemaView one, SchemaView other) =>
        one.Reference == other.Reference
        && one.Text("format") == other.Text("format")
        && (one.Types ?? []).SetEquals(other.Types ?? [])
        && JToken.DeepEquals(one["items"], other["items"]);
}
