using System.Text;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.LiveBehaviour;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// Answers as the contract promises them. Every made value has randomness of its own: the order of calls decides, and not what they were for.
internal sealed class AnswerMaker(ApiContract contract, OptionalProperties optional, int seed)
{
    private int _made;

    public AnswerSchema SchemaOf(Operation operation) => AnswerSchema.Of(contract, operation.Success.Schema);

    public AnswerSchema SchemaOf(JToken schema) => AnswerSchema.Of(contract, schema);

    public JToken Data(Operation operation, JToken? known = null) =>
        SchemaOf(operation).Data is { } schema ? Value(schema, known) : JValue.CreateNull();

    // The live API has nothing to say where its contract says nothing.
    public JToken Value(JToken schema, JToken? known = null) =>
        new ValueMaker(contract, ValuePurpose.Answer, optional, NextRandom(), free: null).Make(schema, "value", known) ?? JValue.CreateNull();

    public JToken Value(JToken schema, OptionalProperties withOptional, int variant) =>
        new ValueMaker(contract, ValuePurpose.Answer, withOptional, NextRandom(), variant).Make(schema, "value") ?? JValue.CreateNull();

    public Answer Wrap(Operation operation, JToken data)
    {
        var success = operation.Success;
        if (success.Schema is null)
        {
            return Answer.NoBody(success.Status);
        }

        var body = SchemaOf(operation).IsEnvelope ? Envelope(data) : data;
        return IsJson(success.MediaType)
            ? Answer.Json(success.Status, body)
            : new Answer(success.Status, success.MediaType, Encoding.UTF8.GetBytes(body.ToString()));
    }

    public static JObject Envelope(JToken? data) => new()
    {
        ["code"] = LiveConventions.SuccessCode,
        ["data"] = data,
        ["message"] = null,
    };

    private Random NextRandom() => new(unchecked((seed * 7919) + Interlocked.Increment(ref _made))); // neighbours must not share a seed

    private static bool IsJson(string? mediaType) => mediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
}
