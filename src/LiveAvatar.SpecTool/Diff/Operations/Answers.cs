using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Schemas;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>What one answer holds: its media types, their schemas, its headers.</summary>
internal static class Answers
{
    private static readonly ChangeRule TypeAdded = new(
        "response-media-type-added", Impact.Safe, "The client asks for the one that it reads.");

    private static readonly ChangeRule TypeRemoved = new(
        "response-media-type-removed", Impact.Breaking, "The client reads it.");

    private static readonly ChangeRule UnusedTypeRemoved = new(
        "unused-response-media-type-removed", Impact.Safe, "The client never reads it: it prefers JSON.");

    private static readonly ChangeRule SchemaAdded = new(
        "response-schema-added", Impact.Safe, "Callers get data where they got none.");

    private static readonly ChangeRule SchemaRemoved = new(
        "response-schema-removed", Impact.Breaking, "Nothing is known of the data any more.");

    private static readonly ChangeRule HeaderAdded = new(
        "response-header-added", Impact.Safe, "Headers are there for whoever looks.");

    private static readonly ChangeRule HeaderRemoved = new(
        "response-header-removed", Impact.Risky, "The client doesn't read it; callers may, in OnResponse.");

    private static readonly ChangeRule HeaderBecameOptional = new(
        "response-header-became-optional", Impact.Risky, "The client doesn't read it; callers may, in OnResponse.");

    public static void Compare(OperationPair pair, JObject old, JObject now, Place place, SchemaComparison schemas)
    {
        CompareContent(pair, MediaTypes.Of(old), MediaTypes.Of(now), place, schemas);
        CompareHeaders(pair, old["headers"] as JObject ?? [], now["headers"] as JObject ?? [], place, schemas);
    }

    private static void CompareContent(OperationPair pair, Dictionary<string, JObject> old, Dictionary<string, JObject> now, Place place, SchemaComparison schemas)
    {
        foreach (var (type, content) in old)
        {
            if (!now.TryGetValue(type, out var other))
            {
                var rule = type == MediaTypes.Used(old) ? TypeRemoved : UnusedTypeRemoved;
                schemas.Report(pair.Change(rule, Direction.Response, place, $"The answer {place.Path} is not {type} any more.") with { Old = content });
                continue;
            }

            schemas.Compare(content["schema"], other["schema"], Direction.Response, type == MediaTypes.Used(old) ? place : place.At(type));
            if ((content["schema"] is null) != (other["schema"] is null))
            {
                var (rule, message) = content["schema"] is null ? (SchemaAdded, "has a schema now") : (SchemaRemoved, "has no schema any more");
                schemas.Report(pair.Change(rule, Direction.Response, place, $"The answer {place.Path} {message}.") with { Old = content, New = other });
            }
        }

        foreach (var (type, content) in now.Where(content => !old.ContainsKey(content.Key)))
        {
            schemas.Report(pair.Change(TypeAdded, Direction.Response, place, $"The answer {place.Path} can be {type} now.") with { New = content });
        }
    }

    private static void CompareHeaders(OperationPair pair, JObject old, JObject now, Place place, SchemaComparison schemas)
    {
        foreach (var header in old.Properties())
        {
            var at = place.At("headers").At(header.Name);
            var (before, after) = (pair.OldPart(header.Value), pair.NewPart(now.GetValue(header.Name, StringComparison.OrdinalIgnoreCase)));
            if (after is null)
            {
                schemas.Report(pair.Change(HeaderRemoved, Direction.Response, at, $"The header {header.Name} was removed.") with { Old = header.Value });
            }
            else if (before is not null)
            {
                if (before.Flag("required") && !after.Flag("required"))
                {
                    schemas.Report(pair.Change(HeaderBecameOptional, Direction.Response, at, $"The header {header.Name} may be left out now.") with { Old = before, New = after });
                }

                schemas.Compare(ParameterList.Schema(before), ParameterList.Schema(after), Direction.Response, at);
            }
        }

        foreach (var header in now.Properties().Where(header => old.GetValue(header.Name, StringComparison.OrdinalIgnoreCase) is null))
        {
            schemas.Report(pair.Change(HeaderAdded, Direction.Response, place.At("headers").At(header.Name), $"The header {header.Name} was added.") with { New = header.Value });
        }
    }
}
