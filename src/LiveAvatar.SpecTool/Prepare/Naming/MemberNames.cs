namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// What to call the members of one type: by their words, and where those are the same, by their symbols and their case too. None of it depends on the order that
/// they stand in.
/// </summary>
internal static class MemberNames
{
    /// <summary>For each name the C# names to try, the best first.</summary>
    public static IEnumerable<string[]> Candidates(IReadOnlyList<string> names)
    {
        var alike = names.GroupBy(Plain, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.OrdinalIgnoreCase);
        return names.Select(name => Candidates(name, alike[Plain(name)]));
    }

    private static string[] Candidates(string name, List<string> alike)
    {
        var words = Plain(name);
        if (alike.Count == 1)
        {
            return [words, words + "Value", words + "Member"];
        }

        var spelled = SpelledName.Of(name);
        if (!SpelledName.IsPlain(name))
        {
            return [spelled, spelled + "Value"];
        }

        var others = alike.Where(SpelledName.IsPlain).Where(other => other != name);
        if (!name.Any(char.IsLower) && others.Any())
        {
            return [words + "Upper", spelled, words + "UpperValue"];
        }

        return name.Any(char.IsUpper) || name.Contains('_', StringComparison.Ordinal) ? [words, spelled, words + "Value", words + "Lower"] : [words, words + "Lower", words + "Value"];
    }

    private static string Plain(string name) => name.Length == 0 ? "Empty" : CSharpName.Pascal(name);
}
