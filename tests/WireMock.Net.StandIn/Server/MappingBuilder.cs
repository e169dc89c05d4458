using WireMock.ResponseProviders;

namespace WireMock.Server;

internal sealed class MappingBuilder(Mapping mapping, Action<Mapping> add) : IRespondWithAProvider
{
    public IRespondWithAProvider AtPriority(int priority) => With(mapping with { Priority = priority });

    public IRespondWithAProvider InScenario(string scenario) => With(mapping with { Scenario = scenario });

    public IRespondWithAProvider WhenStateIs(string state) => With(mapping with { WhenState = state });

    public IRespondWithAProvider WillSetStateTo(string state, int? times = 1) => With(mapping with { NextState = state, Times = times ?? 1 });

    public void RespondWith(IResponseProvider provider) => add(mapping with { Provider = provider });

    private MappingBuilder With(Mapping changed) => new(changed, add);
}
