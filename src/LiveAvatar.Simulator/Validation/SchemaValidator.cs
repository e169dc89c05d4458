using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal sealed class SchemaValidator(ApiContract contract)
{
    public ApiContract Contract => contract;

    public bool IsValid(JToken schema, JToken value) => !Check(schema, value, new Location("value")).Any();

    public IEnumerable<ValidationProblem> Check(JToken schema, JToken value, Location at) => schema switch
    {
        JObject rules => Check(rules, value, at),
        JValue { Value: false } => [new ValidationProblem(at, "value_error", "Value error, no value is allowed here", value)],
        _ => [],
    };

    private IEnumerable<ValidationProblem> Check(JObject schema, JToken value, Location at)
    {
        var referred = ApiContract.Reference(schema) is { } reference ? CheckTarget(reference, value, at) : [];

        if (referred.Count > 0 || (ApiContract.Reference(schema) is not null && !contract.RefHasSiblings))
        {
            return referred;
        }

        if (value.Type == JTokenType.Null && Nullability.MayBeNull(schema))
        {
            return [];
        }

        // One problem per place, the first, as FastAPI reports it: a value of the wrong type is not also too short.
        var own = TypeRules.Check(schema, value, at)
            ?? ValueRules.Check(schema, value, at)
            ?? NumberRules.Check(schema, value, at)
            ?? StringRules.Check(schema, value, at);

        return own is not null
            ? [own]
            : ArrayRules.Check(this, schema, value, at)
                .Concat(ObjectRules.Check(this, schema, value, at))
                .Concat(CombinationRules.Check(this, schema, value, at))
                .Concat(Subtypes.Of(contract, schema)?.Check(this, schema, value, at) ?? []);
    }

    private List<ValidationProblem> CheckTarget(string reference, JToken value, Location at)
    {
        if (!at.Enter(reference, value))
        {
            return [];
        }

        try
        {
            return Check(contract.Target(reference), value, at).ToList();
        }
        finally
        {
            at.Leave(reference, value);
        }
    }
}
