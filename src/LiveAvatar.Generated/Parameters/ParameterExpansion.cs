using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>Writes the values of one parameter by its style. A value that is made of several values itself, where a style has no form for it, is written as
/// its JSON; one that is null is left out.</summary>
internal static class ParameterExpansion
{
    private const ParameterStyle KindMask = (ParameterStyle)0xF;

    /// <summary>For the path and for headers: one text. It is empty where there is no value.</summary>
    public static string Text(string name, JToken value, ParameterStyle style, Func<string, string> escape)
    {
        var explodes = style.HasFlag(ParameterStyle.Explode);
        var texts = Texts(value, explodes, escape);
        return (style & KindMask) switch
        {
            ParameterStyle.Json => escape(WireJson.TextOf(value)),
            _ when texts.Count == 0 => "",
            ParameterStyle.Label => "." + string.Join(explodes ? "." : ",", texts),
            ParameterStyle.Matrix when explodes && value is JObject => string.Concat(texts.Select(text => ";" + text)),
            ParameterStyle.Matrix when explodes => string.Concat(texts.Select(text => $";{escape(name)}={text}")),
            ParameterStyle.Matrix => $";{escape(name)}={string.Join(",", texts)}",
            _ => string.Join(",", texts),
        };
    }

    /// <summary>For the query, cookies and forms: names and values, both escaped.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string name, JToken value, ParameterStyle style)
    {
        Func<string, string> escape = style.HasFlag(ParameterStyle.Reserved) ? ReservedText.Escape : Uri.EscapeDataString;
        var key = Uri.EscapeDataString(name);
        return (style & KindMask, value) switch
        {
            (ParameterStyle.Json, _) => [Pair(key, escape(WireJson.TextOf(value)))],
            (ParameterStyle.DeepObject, _) => Deep(key, value, escape),
            (_, JObject map) when style.HasFlag(ParameterStyle.Explode) => map.Properties().SelectMany(member => Spread(member, escape)),
            (_, JArray) when style.HasFlag(ParameterStyle.Explode) => Texts(value, explodes: true, escape).Select(text => Pair(key, text)),
            _ => Joined(key, Texts(value, explodes: false, escape), DelimiterOf(style)),
        };
    }

    // Each member is as a parameter of its own, and so a list is its name again and again.
    private static IEnumerable<KeyValuePair<string, string>> Spread(JProperty member, Func<string, string> escape) =>
        from value in member.Value is JArray list ? list : Enumerable.Repeat(member.Value, 1)
        let text = TextOf(value)
        where text is not null
        select Pair(Uri.EscapeDataString(member.Name), escape(text));

    private static IEnumerable<KeyValuePair<string, string>> Joined(string key, List<string> texts, string delimiter) =>
        texts.Count == 0 ? [] : [Pair(key, string.Join(delimiter, texts))];

    private static string DelimiterOf(ParameterStyle style) => (style & KindMask) switch
    {
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        _ => ",",
    };

    // How lists stand in it, OpenAPI leaves open. With their indexes nothing is ambiguous, and those who take brackets at all take them.
    private static IEnumerable<KeyValuePair<string, string>> Deep(string key, JToken value, Func<string, string> escape) => value switch
    {
        JObject map => map.Properties().SelectMany(member => Deep($"{key}%5B{Uri.EscapeDataString(member.Name)}%5D", member.Value, escape)),
        JArray list => list.SelectMany((item, index) => Deep($"{key}%5B{WireText.Of(index)}%5D", item, escape)),
        _ => Texts(value, explodes: false, escape).Select(text => Pair(key, text)),
    };

    /// <summary>The values of a list, the members of an object, or the one value that it is.</summary>
    private static List<string> Texts(JToken value, bool explodes, Func<string, string> escape) => value switch
    {
        JObject map when explodes => [.. Members(map).Select(member => $"{escape(member.Key)}={escape(member.Value)}")],
        JObject map => [.. Members(map).SelectMany(member => new[] { escape(member.Key), escape(member.Value) })],
        JArray list => [.. list.Select(TextOf).OfType<string>().Select(escape)],
        _ => TextOf(value) is { } text ? [escape(text)] : [],
    };

    private static IEnumerable<KeyValuePair<string, string>> Members(JObject map) =>
        from member in map.Properties()
        let text = TextOf(member.Value)
        where text is not null
        select Pair(member.Name, text);

    private static string? TextOf(JToken value) => value is JValue scalar ? WireText.Of(scalar) : WireJson.TextOf(value);

    private static KeyValuePair<string, string> Pair(string key, string value) => new(key, value);
}
