using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>How the values of a parameter, or of a form's field, are put together, as a C# expression; null where it is as usual.</summary>
internal static class ParameterStyle
{
    private static readonly Dictionary<string, string[]> StylesOf = new(StringComparer.Ordinal)
    {
        ["path"] = ["simple", "label", "matrix"],
        ["query"] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        ["header"] = ["simple"],
        ["cookie"] = ["form"],
    };

    public static string? Of(Contract contract, JObject parameter)
    {
        if (parameter.Flag(Extension.InJson))
        {
            return "ParameterStyle.Json";
        }

        var place = parameter.Text("in")!;
        var style = StyleOf(contract, parameter, place, $"A parameter in {place}");
        return Of(parameter, style, isUsual: style == StylesOf[place][0]);
    }

    /// <summary>For a property of a form: as for a parameter in the query.</summary>
    public static string? OfField(Contract contract, JObject encoding) =>
        encoding.ContainsKey("style") || encoding.ContainsKey("explode") || encoding.ContainsKey("allowReserved")
            ? Of(encoding, StyleOf(contract, encoding, "query", "A field of a form"), isUsual: false)
            : null;

    private static string StyleOf(Contract contract, JObject holder, string place, string what)
    {
        var styles = StylesOf[place];
        if (holder.Text("style") is not { } style || styles.Contains(style, StringComparer.Ordinal))
        {
            return holder.Text("style") ?? styles[0];
        }

        contract.Report(SpecCode.UnknownStyle, holder, $"{what} has no style '{style}'; '{styles[0]}' is taken.");
        return styles[0];
    }

    private static string? Of(JObject holder, string style, bool isUsual)
    {
        var explodesByDefault = style == "form";
        var explodes = holder["explode"] is JValue { Type: JTokenType.Boolean } explode ? (bool)explode : explodesByDefault;
        var isReserved = holder.Flag("allowReserved") && holder.Text("in") is null or "query";
        if (isUsual && explodes == explodesByDefault && !isReserved)
        {
            return null;
        }

        var name = char.ToUpperInvariant(style[0]) + style[1..];
        return $"ParameterStyle.{name}{(explodes ? " | ParameterStyle.Explode" : "")}{(isReserved ? " | ParameterStyle.Reserved" : "")}";
    }
}
