using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Server;

internal sealed record Answer(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static Answer Json(int status, JToken body) => new(status, "application/json", Encoding.UTF8.GetBytes(body.ToString(Formatting.None)));

    // An error in FastAPI's own shape.
    public static Answer Detail(int status, JToken detail) => Json(status, new JObject { ["detail"] = detail });

    public static Answer NoBody(int status) => new(status, null, default);
}
