namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// Gives each name out once. Names that differ only in case are one name: they would read as one, and some file systems and languages take them for one.
/// </summary>
internal sealed class NameTable(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the candidates that is free; when none is, the last one with the first free number from 2.</summary>
    /// <returns>The name, and whether it had to be numbered.</returns>
    public (string Name, bool Numbered) Take(params string[] candidates) => TakeAll([candidates])[0];

    /// <summary>
    /// Names several things at once. What all want most is given out before what any would take instead, so that none takes away the name that is another's by right.
    /// </summary>
    /// <param name="candidates">For each thing the names to try, the best first. Of two that want the same, the one that stands first has it.</param>
    public (string Name, bool Numbered)[] TakeAll(IReadOnlyList<IReadOnlyList<string>> candidates)
    {
        var names = new (string Name, bool Numbered)[candidates.Count];
        var open = Enumerable.Range(0, candidates.Count).ToList();
        for (var choice = 0; open.Exists(thing => choice < candidates[thing].Count); choice++)
        {
            foreach (var thing in open.Where(thing => choice < candidates[thing].Count && _taken.Add(candidates[thing][choice])))
            {
                names[thing] = (candidates[thing][choice], false);
            }

            open.RemoveAll(thing => names[thing].Name is not null);
        }

        foreach (var thing in open)
        {
            names[thing] = (Number(candidates[thing][^1]), true);
        }

        return names;
    }

    private string Number(string name)
    {
        var number = 2;
        while (!_taken.Add($"{name}{number}"))
        {
            number++;
        }

        return $"{name}{number}";
    }
}
