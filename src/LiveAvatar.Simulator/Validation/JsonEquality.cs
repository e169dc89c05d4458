using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal sealed class JsonEquality : IEqualityComparer<JToken>
{
    public static readonly JsonEquality Instance = new();

    // JSON knows one kind of number, so 1 and 1.0 are the same value.
    public bool Equals(JToken? x, JToken? y) =>
        IsNumber(x) && IsNumber(y) ? Number(x!).Equals(Number(y!)) : JToken.DeepEquals(x, y);

    public int GetHashCode(JToken obj) => IsNumber(obj) ? Number(obj).GetHashCode() : (int)obj.Type;

    private static bool IsNumber(JToken? token) => token?.Type is JTokenType.Integer or JTokenType.Float;

    private static double Number(JToken token) => Convert.ToDouble(((JValue)token).Value, CultureInfo.InvariantCulture);
}
