using WireMock.ResponseProviders;

namespace WireMock.Server;

/// <summary>Says when a mapping is used, and at last what it answers.</summary>
public interface IRespondWithAProvider
{
    /// <summary>The lowest number wins (default 0); then the mapping with the most conditions, then the newest.</summary>
    IRespondWithAProvider AtPriority(int priority);

    /// <summary>A scenario holds a state, which is null at the start.</summary>
    IRespondWithAProvider InScenario(string scenario);

    /// <summary>Use the mapping in this state only; without it, at the start only.</summary>
    IRespondWithAProvider WhenStateIs(string state);

    /// <summary>The state after <paramref name="times"/> answers; a mapping without it takes the scenario back to its start.</summary>
    IRespondWithAProvider WillSetStateTo(string state, int? times = 1);

    /// <summary>Puts the mapping to use.</summary>
    void RespondWith(IResponseProvider provider);
}
