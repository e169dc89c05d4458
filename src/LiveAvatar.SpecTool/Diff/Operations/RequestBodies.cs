using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Schemas;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

internal static class RequestBodies
{
    private static readonly ChangeRule AddedRequired = new(
        "required-body-added", Impact.Breaking, "The server refuses a request without it, and callers don't send one yet.");

    private static readonly ChangeRule Added = new(
        "body-added", Impact.Safe, "Nobody has to send it.");

    private static readonly ChangeRule Removed = new(
        "body-removed", Impact.Breaking, "The server takes no body any more; what callers say in it is lost, or refused.");

    private static readonly ChangeRule BecameRequired = new(
        "body-became-required", Impact.Breaking, "The server refuses a request without it.");

    private static readonly ChangeRule BecameOptional = new(
        "body-became-optional", Impact.Safe, "It may be left out.");

    private static readonly ChangeRule TypeAdded = new(
        "request-media-type-added", Impact.Safe, "The client goes on sending the one that it sends.");

    private static readonly ChangeRule TypeRemoved = new(
        "request-media-type-removed", Impact.Breaking, "The client sends it.");

    private static readonly ChangeRule UnusedTypeRemoved = new(
        "unused-request-media-type-removed", Impact.Safe, "The client never sends it: it prefers JSON.");

    private static readonly ChangeRule SchemaAdded = new(
        "request-schema-added", Impact.Breaking, "The server refuses what doesn't fit the schema that it has now.");

    private static readonly ChangeRule SchemaRemoved = new(
        "request-schema-removed", Impact.Safe, "The server takes anything now.");

    public static void Compare(OperationPair pair, SchemaComparison schemas)
    {
        var (old, now) = (pair.OldPart(pair.Old.RequestBody), pair.NewPart(pair.New.RequestBody));
        var place = pair.Place.At("body");
        switch (old, now)
        {
            case (null, { } added):
                var required = added.Flag("required");
                schemas.Report(pair.Change(required ? AddedRequired : Added, Direction.Request, place, required ? "A body was added, and is required." : "A body was added, which may be left out.") with { Old = null, New = added });
                break;
            case ({ } removed, null):
                schemas.Report(pair.Change(Removed, Direction.Request, place, "The body was removed.") with { Old = removed, New = pair.New.Node });
                break;
            case ({ } before, { } after):
                CompareRequired(pair, before, after, place, schemas);
                CompareContent(pair, MediaTypes.Of(before), MediaTypes.Of(after), place, schemas);
                break;
        }
    }

    private static void CompareRequired(OperationPair pair, JObject old, JObject now, Place place, SchemaComparison schemas)
    {
        if (old.Flag("required") != now.Flag("required"))
        {
            var (rule, message) = now.Flag("required") ? (BecameRequired, "The body is required now.") : (BecameOptional, "The body may be left out now.");
            schemas.Report(pair.Change(rule, Direction.Request, place, message) with { Old = old, New = now });
        }
    }

    private static void CompareContent(OperationPair pair, Dictionary<string, JObject> old, Dictionary<string, JObject> now, Place place, SchemaComparison schemas)
    {
        foreach (var (type, content) in old)
        {
            if (now.TryGetValue(type, out var other))
            {
                CompareSchema(pair, content, other, type == MediaTypes.Used(old) ? place : place.At(type), schemas);
            }
            else
            {
                var rule = type == MediaTypes.Used(old) ? TypeRemoved : UnusedTypeRemoved;
                schemas.Report(pair.Change(rule, Direction.Request, place, $"The body can't be {type} any more.") with { Old = content });
            }
        }

        foreach (var (type, content) in now.Where(content => !old.ContainsKey(content.Key)))
        {
            schemas.Report(pair.Change(TypeAdded, Direction.Request, place, $"The body can be {type} now.") with { New = content });
        }
    }

    private static void CompareSchema(OperationPair pair, JObject old, JObject now, Place place, SchemaComparison schemas)
    {
        schemas.Compare(old["schema"], now["schema"], Direction.Request, place);
        if ((old["schema"] is null) != (now["schema"] is null))
        {
            schemas.Report(pair.Change(old["schema"] is null ? SchemaAdded : SchemaRemoved, Direction.Request, place, old["schema"] is null ? "The body has a schema now." : "The body has no schema any more.") with { Old = old, New = now });
        }
    }
}
