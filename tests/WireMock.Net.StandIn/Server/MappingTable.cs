namespace WireMock.Server;

internal sealed class MappingTable
{
    private readonly Lock _lock = new();
    private readonly List<Mapping> _mappings = [];
    private readonly Scenarios _scenarios = new();

    public void Add(Mapping mapping)
    {
        lock (_lock)
        {
            _mappings.Insert(0, mapping);
        }
    }

    public void ResetMappings()
    {
        lock (_lock)
        {
            _mappings.Clear();
        }
    }

    public void ResetScenarios()
    {
        lock (_lock)
        {
            _scenarios.Reset();
        }
    }

    public async Task<IResponseMessage> RespondAsync(IRequestMessage request)
    {
        if (Find(request) is not { Provider: { } provider } mapping)
        {
            return ResponseMessage.NoMapping;
        }

        var response = await provider.ProvideAsync(request);
        lock (_lock)
        {
            _scenarios.Advance(mapping);
        }

        return response;
    }

    private Mapping? Find(IRequestMessage request)
    {
        lock (_lock)
        {
            return _mappings // the newest first, which the sorting keeps
                .Where(_scenarios.IsDue)
                .Select(mapping => (Mapping: mapping, Score: mapping.Matcher.Score(request)))
                .Where(candidate => candidate.Score is not null)
                .OrderBy(candidate => candidate.Mapping.Priority)
                .ThenByDescending(candidate => candidate.Score + (candidate.Mapping.Scenario is null ? 0 : 1))
                .FirstOrDefault().Mapping;
        }
    }
}
