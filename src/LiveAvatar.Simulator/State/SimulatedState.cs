using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Server;

namespace LiveAvatar.Simulator.State;

// Does what an operation promises to what is remembered. One request at a time: a simulator is for tests, and half a change helps nobody.
internal sealed class SimulatedState
{
    private readonly Lock _gate = new();
    private readonly ResourceStore _store;
    private readonly TimeProvider _time;
    private readonly ResourceActions _actions;

    public SimulatedState(ApiContract contract, SimulatorContext context, int readOnlyCollectionSize)
    {
        var model = new ResourceModel(contract);
        _store = context.Store;
        _time = context.Time;
        _actions = new ResourceActions(contract, model, context.Answers, _store);

        InitialStock.Fill(_store, model, context.Answers, readOnlyCollectionSize);
    }

    public Answer Handle(Call call)
    {
        lock (_gate)
        {
            LiveRules.PassTime(_store, call.Now);
            var rule = LiveRules.Of(call.Operation.Route);
            return rule?.Answer?.Invoke(call) ?? _actions.Carry(call, rule);
        }
    }

    public T Read<T>(Func<ResourceStore, T> read)
    {
        lock (_gate)
        {
            LiveRules.PassTime(_store, _time.GetUtcNow());
            return read(_store);
        }
    }
}
