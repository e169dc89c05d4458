namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// What to call the members of one type: by their words, and where those are the same, by their symbols too. None of it depends on the order that they stand in,
/// but for names that differ in case alone.
/// </summary>
internal static class MemberNames
{
    /// <summary>For each name the C# names to try, the best first.</summary>
    public static IEnumerable<string[]> Candidates(IReadOnlyList<string> names)
    {
        var alike = names.GroupBy(CSharpName.Pascal, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.OrdinalIgnoreCase);
        return names.Select(name => Candidates(name, alike[CSharpName.Pascal(name)]));
    }

    private static string[] Candidates(string name, List<string> alike)
    {
        var words = CSharpName.Pascal(name);
        if (alike.Count == 1)
        {
            return [words, words + "Value"];
        }

        if (!SpelledName.IsPlain(name))
        {
            return [SpelledName.Of(name), SpelledName.Of(name) + "Value"];
        }

        var isUpper = !name.Any(char.IsLower);
        var others = alike.Where(SpelledName.IsPlain).Where(other => other != name);
        return isUpper && others.Any() ? [words + "Upper", words + "UpperValue"] : [words, words + "Value"];
    }
}
