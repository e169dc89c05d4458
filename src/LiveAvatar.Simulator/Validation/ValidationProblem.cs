using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// One entry of FastAPI's 422 body.
internal sealed record ValidationProblem(Location At, string Type, string Message, JToken? Input, JObject? Context = null)
{
    public JObject ToJson()
    {
        var json = new JObject
        {
            ["type"] = Type,
            ["loc"] = At.ToJson(),
            ["msg"] = Message,
            ["input"] = Input?.DeepClone() ?? JValue.CreateNull(),
        };
        if (Context is not null)
        {
            json["ctx"] = Context;
        }

        return json;
    }
}
