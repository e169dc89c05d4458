using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas;

/// <summary>Two schemas that stand at the same place in the old contract and the new.</summary>
internal sealed record SchemaPair(SchemaView Old, SchemaView New, Direction Direction, Place Place)
{
    /// <summary>Whether the two are one type in C#; null where that isn't known.</summary>
    public bool? IsSameInCSharp { get; init; }

    public Change Change(ChangeRule rule, string message) =>
        new(rule, Direction, Place, message) { Old = Old.Token, New = New.Token };

    /// <summary>How a place reads in a sentence.</summary>
    public string Subject => Place.Path.Length > 0 ? Place.Path : Place.Schema ?? "The schema";

    public static string Show(JToken? value) => value?.ToString(Newtonsoft.Json.Formatting.None) ?? "nothing";
}
