using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas.Rules;

/// <summary>A property that only answers have is not there in requests, and the other way round.</summary>
internal static class PropertyDirection
{
    public static bool IsIn(SchemaView property, Direction direction) => direction switch
    {
        Direction.Request => !property.Flag("readOnly"),
        Direction.Response => !property.Flag("writeOnly"),
        _ => true,
    };
}
