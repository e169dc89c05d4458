using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Schemas;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

internal static class Parameters
{
    private static readonly ChangeRule AddedOptional = new(
        "parameter-added", Impact.Safe, "Nobody has to send it.");

    private static readonly ChangeRule AddedRequired = new(
        "required-parameter-added", Impact.Breaking, "The server refuses a request without it, and callers don't know it yet.");

    private static readonly ChangeRule Removed = new(
        "parameter-removed", Impact.Risky, "The server takes no notice of it any more: a filter would no longer filter.");

    private static readonly ChangeRule BecameRequired = new(
        "parameter-became-required", Impact.Breaking, "The server refuses a request without it.");

    private static readonly ChangeRule BecameOptional = new(
        "parameter-became-optional", Impact.Safe, "It may be left out.");

    private static readonly ChangeRule Serialization = new(
        "parameter-serialization-changed", Impact.Breaking, "The server reads a list or an object in another form than the client writes it.");

    private static readonly ChangeRule Deprecated = new(
        "parameter-deprecated", Impact.Safe, "It works as before.");

    public static void Compare(OperationPair pair, SchemaComparison schemas)
    {
        var old = ParameterList.Of(pair.OldContract, pair.Old);
        var now = ParameterList.Of(pair.NewContract, pair.New);
        foreach (var (key, parameter) in old)
        {
            if (now.TryGetValue(key, out var other))
            {
                CompareKept(pair, parameter, other, schemas);
            }
            else
            {
                schemas.Report(Change(pair, Removed, parameter, $"The {Describe(parameter)} was removed.", old: parameter));
            }
        }

        foreach (var (_, parameter) in now.Where(parameter => !old.ContainsKey(parameter.Key)))
        {
            var required = parameter.Flag("required");
            schemas.Report(Change(pair, required ? AddedRequired : AddedOptional, parameter, $"The {Describe(parameter)} was added{(required ? ", and is required" : "")}.", now: parameter));
        }
    }

    private static void CompareKept(OperationPair pair, JObject old, JObject now, SchemaComparison schemas)
    {
        if (old.Flag("required") != now.Flag("required") && now.Text("in") != "path")
        {
            var (rule, message) = now.Flag("required") ? (BecameRequired, "is required now") : (BecameOptional, "may be left out now");
            schemas.Report(Change(pair, rule, now, $"The {Describe(now)} {message}.", old, now));
        }

        if (!ParameterStyle.Of(old).Equals(ParameterStyle.Of(now)))
        {
            schemas.Report(Change(pair, Serialization, now, $"The {Describe(now)} was written as {ParameterStyle.Of(old)}, and is as {ParameterStyle.Of(now)}.", old, now));
        }

        if (!old.Flag("deprecated") && now.Flag("deprecated"))
        {
            schemas.Report(Change(pair, Deprecated, now, $"The {Describe(now)} is deprecated now.", old, now));
        }

        schemas.Compare(ParameterList.Schema(old), ParameterList.Schema(now), Direction.Request, PlaceOf(pair, now));
    }

    private static Change Change(OperationPair pair, ChangeRule rule, JObject parameter, string message, JObject? old = null, JObject? now = null) =>
        new(rule, Direction.Request, PlaceOf(pair, parameter), message) { Old = old, New = now };

    private static Place PlaceOf(OperationPair pair, JObject parameter) => pair.Place.At(parameter.Text("in") ?? "").At(parameter.Text("name") ?? "");

    private static string Describe(JObject parameter) => $"{parameter.Text("in")} parameter '{parameter.Text("name")}'";
}
