namespace LiveAvatar.Simulator.Contract;

// Segments are decoded. RawValues are the parameters' texts as they stand in the path, because a style's own signs are not encoded there.
internal sealed record RouteMatch(Operation Operation, IReadOnlyList<string> Segments, IReadOnlyDictionary<string, string> RawValues);

internal sealed class RouteTable(ApiContract contract)
{
    private readonly IReadOnlyList<IReadOnlyList<string>> _bases =
        [.. contract.BasePaths.Select(path => (IReadOnlyList<string>)path.Split('/', StringSplitOptions.RemoveEmptyEntries))];

    // Of several paths that fit, one with a query wins, then the one whose literal segments come first: '/voices/third_party' before '/voices/{voice_id}'.
    private readonly List<Operation> _operations =
    [
        .. contract.Operations.OrderByDescending(operation => operation.Path.HasQuery).ThenBy(operation => string.Concat(operation.Path.Segments.Select(Rank)), StringComparer.Ordinal),
    ];

    // The match, or the methods that the path does take: none for a path that the contract does not have.
    public (RouteMatch? Match, IReadOnlyList<string> Allowed) Find(string method, string rawPath, string rawQuery)
    {
        var all = PathTemplate.Split(rawPath);
        var fitting = (
            from basePath in _bases
            where all.Take(basePath.Count).Select(Uri.UnescapeDataString).SequenceEqual(basePath, StringComparer.Ordinal)
            let segments = all.Skip(basePath.Count).ToList()
            from operation in _operations
            let values = operation.Path.Match(segments, rawQuery)
            where values is not null
            select new RouteMatch(operation, [.. segments.Select(Uri.UnescapeDataString)], values)).ToList();

        var match = fitting.Find(candidate => string.Equals(candidate.Operation.Method, method, StringComparison.Ordinal));
        return (match, [.. fitting.Select(candidate => candidate.Operation.Method).Distinct(StringComparer.Ordinal)]);
    }

    private static char Rank(string segment) =>
        PathTemplate.ParameterName(segment) is not null ? '2' : segment.Contains('{', StringComparison.Ordinal) ? '1' : '0';
}
