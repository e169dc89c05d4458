using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Schemas;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>The answers of an operation, status by status.</summary>
internal static class Responses
{
    private static readonly ChangeRule SuccessAdded = new(
        "success-status-added", Impact.Safe, "Any status of success is one to the client.");

    private static readonly ChangeRule SuccessRemoved = new(
        "success-status-removed", Impact.Breaking, "No status of success is left that callers know the data of.");

    private static readonly ChangeRule SuccessReplaced = new(
        "success-status-replaced", Impact.Risky, "Any status of success is one to the client; who looks at the number sees another.");

    private static readonly ChangeRule ErrorAdded = new(
        "error-status-added", Impact.Safe, "Every error is an exception of the same family, in the contract or not.");

    private static readonly ChangeRule ErrorRemoved = new(
        "error-status-removed", Impact.Safe, "The server may never have meant it; callers who wait for it wait in vain.");

    public static void Compare(OperationPair pair, SchemaComparison schemas)
    {
        var old = Of(pair.OldPart, pair.Old);
        var now = Of(pair.NewPart, pair.New);
        var successLeft = now.Keys.Where(Operation.IsSuccess).ToList();
        foreach (var (status, answer) in old)
        {
            if (now.TryGetValue(status, out var other))
            {
                if (IsRead(status))
                {
                    Answers.Compare(pair, answer, other, pair.Place.At(status), schemas);
                }
            }
            else if (!Operation.IsSuccess(status))
            {
                schemas.Report(pair.Change(ErrorRemoved, Direction.Response, pair.Place.At(status), $"{status} is not in the contract any more.") with { Old = answer });
            }
            else
            {
                var rule = successLeft.Count > 0 ? SuccessReplaced : SuccessRemoved;
                schemas.Report(pair.Change(rule, Direction.Response, pair.Place.At(status), $"The answer {status} was removed.") with { Old = answer });
            }
        }

        foreach (var (status, answer) in now.Where(answer => !old.ContainsKey(answer.Key)))
        {
            schemas.Report(pair.Change(Operation.IsSuccess(status) ? SuccessAdded : ErrorAdded, Direction.Response, pair.Place.At(status), $"The answer {status} was added.") with { New = answer });
        }

        CompareReplaced(pair, old, now, schemas);
    }

    private static Dictionary<string, JObject> Of(Func<JToken?, JObject?> resolve, Operation operation) => operation.Responses
        .Select(response => (Status: response.Name.ToUpperInvariant(), Answer: resolve(response.Value)))
        .Where(response => response.Answer is not null)
        .DistinctBy(response => response.Status, StringComparer.Ordinal)
        .ToDictionary(response => response.Status, response => response.Answer!, StringComparer.Ordinal);

    // The client reads the bodies of errors in any shape, so theirs is nothing that callers depend on.
    private static bool IsRead(string status) => Operation.IsSuccess(status) || status == "DEFAULT";

    /// <summary>Where one status of success takes the place of another, callers go on reading the data.</summary>
    private static void CompareReplaced(OperationPair pair, Dictionary<string, JObject> old, Dictionary<string, JObject> now, SchemaComparison schemas)
    {
        var gone = old.Where(answer => Operation.IsSuccess(answer.Key) && !now.ContainsKey(answer.Key)).ToList();
        var come = now.Where(answer => Operation.IsSuccess(answer.Key) && !old.ContainsKey(answer.Key)).ToList();
        if (gone is [var before] && come is [var after])
        {
            Answers.Compare(pair, before.Value, after.Value, pair.Place.At(after.Key), schemas);
        }
    }
}
