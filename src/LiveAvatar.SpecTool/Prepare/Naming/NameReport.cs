using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>Names given to places of a contract. One that had to be numbered is a warning: it depends on what else the contract holds.</summary>
internal static class NameReport
{
    public static string Take(this NameTable names, Contract contract, JToken where, params string[] candidates)
    {
        var (name, numbered) = names.Take(candidates);
        if (numbered)
        {
            contract.Report(SpecCode.NameTaken, where, $"The name {candidates[0]} is taken, so this is {name}. Pin a better one with x-name in the overlay.");
        }

        return name;
    }
}
