using LiveAvatar.Simulator.Validation;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

internal sealed class ScalarMaker(Random random)
{
    private readonly TextMaker _texts = new(random);

    public JValue Make(string type, JObject schema, string name) => type switch
    {
        "boolean" => new JValue(random.Next(2) == 1),
        "integer" or "number" when type == "integer" || IsWhole(schema) => new JValue((long)Math.Clamp(Number(schema, wholeOnly: true), long.MinValue, 9e18)), // a long ends shortly after
        "number" => new JValue(Number(schema, wholeOnly: false)),
        _ => new JValue(_texts.Make(schema, name)),
    };

    // What is a number by its type and an integer by its format has no fraction.
    public static bool IsWhole(JObject schema) => (string?)schema["format"] is "int32" or "int64" or "uint64";

    private double Number(JObject schema, bool wholeOnly)
    {
        var (minimum, minimumIsOut) = NumberRules.Bound(schema, "minimum", "exclusiveMinimum", Math.Max);
        var (maximum, maximumIsOut) = NumberRules.Bound(schema, "maximum", "exclusiveMaximum", Math.Min);
        var low = minimum ?? (maximum < 0 ? maximum.Value - 100 : 0);
        var high = maximum ?? low + 100;
        if (high < low)
        {
            high = low; // nothing fits; the validator says so
        }

        if (schema["multipleOf"] is { } step)
        {
            var size = NumberRules.Number(step);
            var first = Math.Ceiling(low / size) * size;
            return minimumIsOut && first <= low ? first + size : first;
        }

        if (wholeOnly)
        {
            low = minimumIsOut ? Math.Floor(low) + 1 : Math.Ceiling(low);
            high = maximumIsOut ? Math.Ceiling(high) - 1 : Math.Floor(high);
            return low + Math.Floor(random.NextDouble() * (Math.Min(high - low, 1000) + 1));
        }

        // Eighths of the range, not its ends: exact in binary where the bounds are, and within exclusive bounds.
        return low.Equals(high) ? low : low + ((high - low) * random.Next(1, 8) / 8);
    }
}
