using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class NumberRules
{
    public static ValidationProblem? Check(JObject schema, JToken value, Location at)
    {
        if (value.Type is not (JTokenType.Integer or JTokenType.Float))
        {
            return null;
        }

        var number = Number(value);
        var (minimum, minimumIsOut) = Bound(schema, "minimum", "exclusiveMinimum", Math.Max);
        var (maximum, maximumIsOut) = Bound(schema, "maximum", "exclusiveMaximum", Math.Min);

        return (minimumIsOut, maximumIsOut) switch
        {
            (true, _) when number <= minimum => Problem("greater_than", "greater than", "gt", minimum.Value),
            (false, _) when number < minimum => Problem("greater_than_equal", "greater than or equal to", "ge", minimum.Value),
            (_, true) when number >= maximum => Problem("less_than", "less than", "lt", maximum.Value),
            (_, false) when number > maximum => Problem("less_than_equal", "less than or equal to", "le", maximum.Value),
            _ when schema["multipleOf"] is { } step && !IsMultiple(number, Number(step)) =>
                Problem("multiple_of", "a multiple of", "multiple_of", Number(step)),
            _ => null,
        };

        ValidationProblem Problem(string type, string relation, string key, double bound) =>
            new(at, type, string.Create(CultureInfo.InvariantCulture, $"Input should be {relation} {bound}"), value, Context(key, bound));
    }

    // OpenAPI 3.0 says by a boolean that the bound itself is out. Since 3.1 the exclusive bound is a number of its own; the narrower one counts.
    public static (double? Bound, bool IsOut) Bound(JObject schema, string inclusive, string exclusive, Func<double, double, double> narrower)
    {
        double? bound = schema[inclusive] is { } plain ? Number(plain) : null;

        return schema[exclusive] switch
        {
            JValue { Value: bool isOut } => (bound, isOut),
            JValue { Type: JTokenType.Integer or JTokenType.Float } value when IsNarrower(Number(value)) => (Number(value), true),
            _ => (bound, false),
        };

        bool IsNarrower(double other) => bound is null || narrower(other, bound.Value).Equals(other);
    }

    public static double Number(JToken value) => ((JValue)value).Value switch
    {
        BigInteger large => (double)large, // it doesn't convert like other numbers
        var number => Convert.ToDouble(number, CultureInfo.InvariantCulture),
    };

    private static bool IsMultiple(double number, double step)
    {
        var times = number / step;
        return Math.Abs(times - Math.Round(times)) <= 1e-9 * Math.Max(1, Math.Abs(times)); // 0.3 / 0.1 is not quite 3 in binary
    }

    // FastAPI writes a whole bound without a fraction.
    private static JObject Context(string key, double bound) =>
        new() { [key] = double.IsInteger(bound) && Math.Abs(bound) < long.MaxValue ? new JValue((long)bound) : new JValue(bound) };
}
