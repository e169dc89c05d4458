using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Of the parameters with one name in one place, an operation has the first: its own stands before the one that its path shares. Names of headers are the same in
/// any case. Two in one list are a mistake, and one of them is lost.
/// </summary>
internal static class DistinctParameters
{
    /// <param name="contract">The contract.</param>
    /// <param name="parameters">The operation's own, and behind them those of its path.</param>
    /// <param name="ownCount">How many are its own.</param>
    public static IEnumerable<JObject> Of(Contract contract, IEnumerable<JToken> parameters, int ownCount)
    {
        var taken = new Dictionary<(string?, string?), (JObject Parameter, bool IsOwn)>();
        foreach (var (token, index) in parameters.Select((token, index) => (token, index)))
        {
            if (token is JObject parameter && !taken.TryAdd(Key(parameter), (parameter, index < ownCount)))
            {
                var (first, isOwn) = taken[Key(parameter)];
                if (isOwn == index < ownCount && !JToken.DeepEquals(first, parameter))
                {
                    contract.Report(SpecCode.DuplicateParameter, parameter, $"The parameter '{parameter.Text("name")}' in {parameter.Text("in")} is declared twice; the first is taken.");
                }
            }
        }

        return taken.Values.Select(kept => kept.Parameter);
    }

    private static (string? In, string? Name) Key(JObject parameter) => parameter.Text("in") is "header"
        ? ("header", parameter.Text("name")?.ToUpperInvariant())
        : (parameter.Text("in"), parameter.Text("name"));
}
