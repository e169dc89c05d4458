namespace LiveAvatar.Simulator.Contract;

internal sealed record RouteMatch(Operation Operation, IReadOnlyList<string> Segments, IReadOnlyDictionary<string, string> PathValues);

internal sealed class RouteTable(ApiContract contract)
{
    private readonly List<string> _base = [.. contract.BasePath.Split('/', StringSplitOptions.RemoveEmptyEntries)];

    // Of several paths that fit, the one whose literal segments come first wins: '/voices/third_party' before '/voices/{voice_id}'.
    private readonly List<Operation> _operations =
    [
        .. contract.Operations.OrderBy(
            operation => string.Concat(operation.Path.Segments.Select(segment => PathTemplate.ParameterName(segment) is null ? '0' : '1')),
            StringComparer.Ordinal),
    ];

    // The match, or the methods that the path does take: none for a path that the contract does not have.
    public (RouteMatch? Match, IReadOnlyList<string> Allowed) Find(string method, string rawPath)
    {
        var all = PathTemplate.Split(rawPath).Select(Uri.UnescapeDataString).ToList();
        if (!all.Take(_base.Count).SequenceEqual(_base, StringComparer.Ordinal))
        {
            return (null, []);
        }

        var segments = all[_base.Count..];
        var fitting = (
            from operation in _operations
            let values = operation.Path.Match(segments)
            where values is not null
            select new RouteMatch(operation, segments, values)).ToList();

        var match = fitting.Find(candidate => string.Equals(candidate.Operation.Method, method, StringComparison.Ordinal));
        return (match, [.. fitting.Select(candidate => candidate.Operation.Method).Distinct(StringComparer.Ordinal)]);
    }
}
