namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>What the comparison has found so far.</summary>
internal sealed class ChangeLog
{
    private readonly List<Change> _changes = [];
    private readonly Dictionary<Place, List<int>> _byPlace = [];

    public IReadOnlyList<Change> Changes => _changes;

    public void Add(Change change)
    {
        if (!_byPlace.TryGetValue(change.Place, out var indices))
        {
            _byPlace[change.Place] = indices = [];
        }

        indices.Add(_changes.Count);
        _changes.Add(change);
    }

    /// <summary>
    /// Says of what was found at a place that it reaches into C#. False where nothing was found there: then the C# side is a finding of its own.
    /// </summary>
    public bool Mark(Place place, Direction direction, CSharpEffect effect, string detail)
    {
        var here = _byPlace.GetValueOrDefault(place, []).Where(index => _changes[index].Direction == direction && _changes[index].Rule.ReachesTypes).ToList();
        if (here.Count == 0)
        {
            return false;
        }

        var change = _changes[here[0]];
        _changes[here[0]] = change with { CSharp = change.CSharp >= effect ? change.CSharp : effect, Message = $"{change.Message} {detail}" };
        return true;
    }
}
