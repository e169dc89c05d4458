using System.Globalization;
using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// Does what an operation promises to what is remembered. One request at a time: a simulator is for tests, and a state that is half changed is for nobody.
internal sealed class SimulatedState
{
    private readonly Lock _gate = new();
    private readonly ApiContract _contract;
    private readonly ResourceModel _model;
    private readonly AnswerMaker _answers;
    private readonly ResourceStore _store;

    public SimulatedState(ApiContract contract, AnswerMaker answers, ResourceStore store, int readOnlyCollectionSize)
    {
        _contract = contract;
        _model = new ResourceModel(contract);
        _answers = answers;
        _store = store;

        foreach (var list in _model.ReadOnlyLists)
        {
            Stock(list, readOnlyCollectionSize);
        }
    }

    public Answer Handle(Call call)
    {
        lock (_gate)
        {
            var rule = LiveBehaviour.Rules.GetValueOrDefault(call.Operation.Route);
            return rule?.Answer?.Invoke(call) ?? MissingParent(call) ?? ByContract(call, rule);
        }
    }

    public T Read<T>(Func<ResourceStore, T> read)
    {
        lock (_gate)
        {
            return read(_store);
        }
    }

    private Answer ByContract(Call call, LiveRule? rule)
    {
        var use = _model.UseOf(call.Operation);
        return use.Role switch
        {
            ResourceRole.Create => Create(call, use, rule),
            ResourceRole.List => List(call, use),
            ResourceRole.Get => Get(call, use),
            ResourceRole.Update => Update(call, use),
            ResourceRole.Delete => Delete(call, use),
            _ => Document(call),
        };
    }

    // A resource that the path leads through must be there, whatever is beneath it.
    private Answer? MissingParent(Call call)
    {
        var template = call.Operation.Path.Segments;
        for (var depth = 0; depth < template.Count - 1; depth++)
        {
            if (PathTemplate.ParameterName(template[depth]) is not null && Find(call, depth) is null)
            {
                return LiveBehaviour.NotFound(call.Route.Segments[depth]);
            }
        }

        return null;
    }

    private Answer Create(Call call, ResourceUse use, LiveRule? rule)
    {
        var fields = RequestFields.Of(_contract, call);
        fields.Remove(use.Key); // the server gives ids, also where a request names another resource by the same name
        var data = _answers.Data(call.Operation, fields);

        if (data is JObject made && made[use.Key] is JValue { Type: not JTokenType.Null } key)
        {
            RequestFields.Set(fields, made);
            fields["id"] = key.DeepClone();
            rule?.Remember?.Invoke(call, fields);
            _store.Add(call.PathTo(use.Depth), key.ToString(CultureInfo.InvariantCulture), fields);
        }

        return _answers.Wrap(call.Operation, data);
    }

    private Answer List(Call call, ResourceUse use)
    {
        var schema = _answers.SchemaOf(call.Operation).Data!;
        var items = _store.List(call.PathTo(use.Depth)).Where(fields => IsAskedFor(fields, call.Query)).Select(fields => (JObject)Shaped(use.Item!, fields)).ToList();
        var shape = ObjectSchema.Of(_contract, schema)!;

        return _answers.Wrap(call.Operation, _answers.Value(schema, ListShape.Fill(shape, call.Address.AbsoluteUri, call.Query, items)));
    }

    // A query parameter that has a resource's field's name asks for the resources with that value.
    private static bool IsAskedFor(JObject fields, JObject query) =>
        query.Properties().All(parameter => fields[parameter.Name] is not { } value || JsonEquality.Instance.Equals(value, parameter.Value));

    private Answer Get(Call call, ResourceUse use)
    {
        var fields = Find(call, use.Depth) ?? _store.FindBelow(call.PathTo(use.Depth), call.Route.Segments[use.Depth]);
        return fields is null ? LiveBehaviour.NotFound(call.Route.Segments[^1]) : Shown(call, fields);
    }

    private Answer Update(Call call, ResourceUse use)
    {
        if (Find(call, use.Depth) is not { } fields)
        {
            return LiveBehaviour.NotFound(call.Route.Segments[^1]);
        }

        RequestFields.Set(fields, call.Body);
        return Shown(call, fields);
    }

    private Answer Delete(Call call, ResourceUse use)
    {
        var isThere = Find(call, use.Depth) is not null && _store.Remove(call.PathTo(use.Depth), call.Route.Segments[^1]);
        return isThere ? call.Succeed() : LiveBehaviour.NotFound(call.Route.Segments[^1]);
    }

    private Answer Document(Call call)
    {
        if (call.Operation.Method is "POST" or "DELETE")
        {
            return call.Succeed(call.Body);
        }

        var known = _store.Document(call.Path)?.DeepClone();
        if (call.Body is JObject)
        {
            known = known as JObject ?? [];
            RequestFields.Set((JObject)known, call.Body);
        }

        var data = _answers.Data(call.Operation, known);
        _store.SetDocument(call.Path, data);
        return _answers.Wrap(call.Operation, data);
    }

    private JObject? Find(Call call, int depth)
    {
        var collection = call.PathTo(depth);
        var key = call.Route.Segments[depth];
        var found = _store.Find(collection, key) ?? (call.Operation.Path.Segments.Count > depth + 1 ? _store.FindBelow(collection, key) : null);

        if (found is null && !_model.IsManaged(call.Operation, depth))
        {
            found = new JObject { ["id"] = key, [PathTemplate.ParameterName(call.Operation.Path.Segments[depth])!] = key };
            _store.Add(collection, key, found);
        }

        return found;
    }

    private Answer Shown(Call call, JObject fields) => _answers.Wrap(
        call.Operation,
        _answers.SchemaOf(call.Operation).Data is { } schema ? Shaped(schema, fields) : JValue.CreateNull());

    // The resource as one schema shows it. What had to be made for that is remembered, so that it is the same the next time.
    private JToken Shaped(JToken schema, JObject fields)
    {
        var shaped = _answers.Value(schema, fields);
        foreach (var made in (shaped as JObject)?.Properties().Where(property => fields[property.Name] is null or { Type: JTokenType.Null }) ?? [])
        {
            fields[made.Name] = made.Value.DeepClone();
        }

        return shaped;
    }

    private void Stock(Operation list, int count)
    {
        var item = _model.UseOf(list).Item!;
        for (var i = 0; i < count; i++)
        {
            if (_answers.Value(item) is JObject made)
            {
                var key = made["id"] ?? made.Properties().FirstOrDefault(property => property.Name.EndsWith("_id", StringComparison.Ordinal))?.Value ?? $"{i}";
                _store.Add(list.Path.ToString(), key.ToString(), made);
            }
        }
    }
}
