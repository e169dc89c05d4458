using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>
/// Where a token stood in the published contract. Passes move, copy and rename; a maintainer reads the file as it was published.
/// </summary>
internal sealed record Origin(string Pointer, int Line, int Column)
{
    private static readonly Origin Unknown = new(JsonPointer.Root, 0, 0);

    public static void Mark(JToken token, string pointer = JsonPointer.Root)
    {
        var position = (IJsonLineInfo)token;
        token.AddAnnotation(new Origin(pointer, position.LineNumber, position.LinePosition));

        switch (token)
        {
            case JObject map:
                foreach (var property in map.Properties())
                {
                    Mark(property.Value, JsonPointer.Append(pointer, property.Name));
                }

                break;
            case JArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    Mark(list[i], $"{pointer}/{i}");
                }

                break;
        }
    }

    public static Origin Of(JToken token)
    {
        for (var place = token; place is not null; place = place.Parent)
        {
            if (place.Annotation<Origin>() is { } origin)
            {
                return origin;
            }
        }

        return Unknown;
    }

    /// <summary>Says of what a pass makes, which stood nowhere, that it stood where the first of those does of which that is known.</summary>
    public static void Give(JToken made, params JToken[] origins)
    {
        if (made.Annotation<Origin>() is null && origins.Select(Of).FirstOrDefault(origin => origin != Unknown) is { } known)
        {
            made.AddAnnotation(known);
        }
    }
}
