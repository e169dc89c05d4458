using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>Names given to places of a contract. One that had to be numbered is a warning: it depends on what else the contract holds.</summary>
internal static class NameReport
{
    public static string Take(this NameTable names, Contract contract, JToken where, params string[] candidates) => names.TakeAll(contract, [(where, candidates)])[0];

    /// <summary>Names several things at once; see <see cref="NameTable.TakeAll"/>.</summary>
    public static IReadOnlyList<string> TakeAll(this NameTable names, Contract contract, IReadOnlyList<(JToken Where, string[] Candidates)> things)
    {
        var given = names.TakeAll([.. things.Select(thing => thing.Candidates)]);
        foreach (var ((name, numbered), (where, candidates)) in given.Zip(things).Where(pair => pair.First.Numbered))
        {
            contract.Report(SpecCode.NameTaken, where, $"The name {candidates[0]} is taken, so this is {name}. Pin a better one with x-name in the overlay.");
        }

        return [.. given.Select(name => name.Name)];
    }
}
