namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>English plurals, as far as names of contracts have them: the collection is <c>users</c>, one of it is a user.</summary>
internal static class Plural
{
    /// <summary>Words that the rules would get wrong. Those that are both have themselves.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aliases"] = "alias",
        ["analyses"] = "analysis",
        ["bonuses"] = "bonus",
        ["buses"] = "bus",
        ["caches"] = "cache",
        ["children"] = "child",
        ["cookies"] = "cookie",
        ["indices"] = "index",
        ["movies"] = "movie",
        ["news"] = "news",
        ["people"] = "person",
        ["series"] = "series",
        ["species"] = "species",
        ["statuses"] = "status",
        ["viruses"] = "virus",
    };

    private static readonly string[] WithoutPlural = ["ss", "us", "is"];
    private static readonly string[] WithAnE = ["sses", "xes", "ches", "shes"];

    /// <summary>One of what a word says that there are several of; the word itself where it says no such thing.</summary>
    public static string Singular(string word)
    {
        if (Exceptions.TryGetValue(word, out var known))
        {
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(known[0]) + known[1..] : known;
        }

        if (!Ends(word, "s") || word.Length < 3 || WithoutPlural.Any(ending => Ends(word, ending)))
        {
            return word;
        }

        return Ends(word, "ies") && word.Length > 4 ? word[..^3] + "y" : word[..^(WithAnE.Any(ending => Ends(word, ending)) ? 2 : 1)];
    }

    /// <summary>Whether two words say the same, be it of one or of several.</summary>
    public static bool IsSame(string word, string other) => Singular(word).Equals(Singular(other), StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
