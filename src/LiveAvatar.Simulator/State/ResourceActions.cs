using System.Globalization;
using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Server;
using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

internal sealed class ResourceActions(ApiContract contract, ResourceModel model, AnswerMaker answers, ResourceStore store)
{
    public Answer Carry(Call call, LiveRule? rule)
    {
        var use = model.UseOf(call.Operation);
        return MissingParent(call) ?? use.Role switch
        {
            ResourceRole.Create => Create(call, use, rule),
            ResourceRole.List => List(call, use, rule?.Stock),
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
            if (PathTemplate.ParameterName(template[depth]) is not null && FindToRead(call, depth) is null)
            {
                return LiveErrors.NotFound(call.Route.Segments[depth]);
            }
        }

        return null;
    }

    private Answer Create(Call call, ResourceUse use, LiveRule? rule)
    {
        var fields = RequestFields.Of(contract, call);
        fields.Remove(use.Key); // the server gives ids, also where a request names another resource by the same name
        var data = answers.Data(call.Operation, fields);

        if (data is JObject made && made[use.Key] is JValue { Type: not JTokenType.Null } key)
        {
            RequestFields.Set(fields, made);
            fields["id"] = key.DeepClone();
            store.Add(call.PathTo(use.Depth), key.ToString(CultureInfo.InvariantCulture), fields);

            if (rule?.Remember is { } remember)
            {
                remember(call, fields);
                data = answers.Data(call.Operation, fields); // as it is remembered
            }
        }

        return answers.Wrap(call.Operation, data);
    }

    private Answer List(Call call, ResourceUse use, PublicStock? stock)
    {
        var schema = answers.SchemaOf(call.Operation).Data!;
        var items = (stock is null ? [] : store.List(stock.Collection)).Concat(store.List(call.PathTo(use.Depth)))
            .Where(fields => IsAskedFor(fields, call.Query))
            .Select(fields => Shaped(use.Item!, fields))
            .ToList();
        var shape = ObjectSchema.Of(contract, schema)!;

        return answers.Wrap(call.Operation, answers.Value(schema, ListShape.Fill(shape, call.Address.AbsoluteUri, call.Query, items)));
    }

    // A query parameter that has a resource's field's name asks for the resources with that value.
    private static bool IsAskedFor(JObject fields, JObject query) =>
        query.Properties().All(parameter => fields[parameter.Name] is not { } value || JsonEquality.Instance.Equals(value, parameter.Value));

    private Answer Get(Call call, ResourceUse use)
    {
        var fields = FindToRead(call, use.Depth);
        return fields is null ? LiveErrors.NotFound(call.Route.Segments[^1]) : Shown(call, fields);
    }

    private Answer Update(Call call, ResourceUse use)
    {
        if (Find(call, use.Depth) is not { } fields)
        {
            return LiveErrors.NotFound(call.Route.Segments[^1]);
        }

        RequestFields.Set(fields, call.Body);
        return Shown(call, fields);
    }

    private Answer Delete(Call call, ResourceUse use)
    {
        var isThere = Find(call, use.Depth) is not null && store.Remove(call.PathTo(use.Depth), call.Route.Segments[^1]);
        return isThere ? call.Succeed() : LiveErrors.NotFound(call.Route.Segments[^1]);
    }

    private Answer Document(Call call)
    {
        if (call.Operation.Method is "POST" or "DELETE")
        {
            return call.Succeed(call.Body);
        }

        var known = store.Document(call.Path)?.DeepClone();
        if (call.Body is JObject)
        {
            known = known as JObject ?? [];
            RequestFields.Set((JObject)known, call.Body);
        }

        var data = answers.Data(call.Operation, known);
        store.SetDocument(call.Path, data);
        return answers.Wrap(call.Operation, data);
    }

    private JObject? Find(Call call, int depth)
    {
        var collection = call.PathTo(depth);
        var key = call.Route.Segments[depth];
        var found = store.Find(collection, key);

        if (found is null && !model.IsManaged(call.Operation, depth))
        {
            found = new JObject { ["id"] = key, [PathTemplate.ParameterName(call.Operation.Path.Segments[depth])!] = key };
            store.Add(collection, key, found);
        }

        return found;
    }

    private JObject? FindToRead(Call call, int depth) => Find(call, depth) ?? store.FindBelow(call.PathTo(depth), call.Route.Segments[depth]);

    private Answer Shown(Call call, JObject fields) => answers.Wrap(
        call.Operation,
        answers.SchemaOf(call.Operation).Data is { } schema ? Shaped(schema, fields) : JValue.CreateNull());

    // The resource as one schema shows it. What had to be made for that is remembered, so that it is the same the next time.
    private JToken Shaped(JToken schema, JObject fields)
    {
        var shaped = answers.Value(schema, fields);
        var values = (shaped as JObject)?.Properties() ?? [];
        foreach (var made in values.Where(value => fields[value.Name] is null or { Type: JTokenType.Null }))
        {
            fields[made.Name] = made.Value.DeepClone();
        }

        return shaped;
    }
}
