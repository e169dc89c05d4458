namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// Gives each name out once. Names that differ only in case are one name: they would read as one, and some file systems and languages take them for one.
/// </summary>
internal sealed class NameTable(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the candidates that is free; when none is, the last one with the first free number from 2.</summary>
    /// <returns>The name, and whether it had to be numbered.</returns>
    public (string Name, bool Numbered) Take(params string[] candidates)
    {
        var free = candidates.FirstOrDefault(_taken.Add);
        if (free is not null)
        {
            return (free, false);
        }

        var number = 2;
        while (!_taken.Add($"{candidates[^1]}{number}"))
        {
            number++;
        }

        return ($"{candidates[^1]}{number}", true);
    }
}
