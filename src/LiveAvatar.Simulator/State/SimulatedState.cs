using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.State;

// Does what an operation promises to what is remembered. One request at a time: a simulator is for tests, and half a change helps nobody.
internal sealed class SimulatedState
{
    private readonly Lock _gate = new();
    private readonly ResourceStore _store;
    private readonly ResourceActions _actions;

    public SimulatedState(ApiContract contract, AnswerMaker answers, ResourceStore store, int readOnlyCollectionSize)
    {
        var model = new ResourceModel(contract);
        _store = store;
        _actions = new ResourceActions(contract, model, answers, store);

        ReadOnlyStock.Fill(store, model, answers, readOnlyCollectionSize);
    }

    public Answer Handle(Call call)
    {
        lock (_gate)
        {
            var rule = LiveBehaviour.Rules.GetValueOrDefault(call.Operation.Route);
            return rule?.Answer?.Invoke(call) ?? _actions.Carry(call, rule);
        }
    }

    public T Read<T>(Func<ResourceStore, T> read)
    {
        lock (_gate)
        {
            return read(_store);
        }
    }
}
