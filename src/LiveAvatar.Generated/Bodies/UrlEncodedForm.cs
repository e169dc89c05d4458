using System;
using System.Linq;
using System.Text;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>Writes a model as an HTML form does: <c>name=value&amp;...</c>. A list is its name again and again, an object is JSON, unless the contract says
/// otherwise.</summary>
internal static class UrlEncodedForm
{
    public static byte[] Write(object content, FieldRules? rules, string parameterName)
    {
        var pairs = FormField.AllOf(content, parameterName).SelectMany(field => ParameterExpansion.Pairs(
            field.Name, field.Value ?? throw Unsendable(field, parameterName), rules?.StyleOf(field.Name) ?? UsualStyle(field.Value)));
        return Encoding.ASCII.GetBytes(string.Join("&", pairs.Select(static pair => $"{pair.Key}={pair.Value}")));
    }

    public static ParameterStyle UsualStyle(JToken value) => value is JObject ? ParameterStyle.Json : ParameterStyle.Form | ParameterStyle.Explode;

    private static ArgumentException Unsendable(FormField field, string parameterName) => new($"A file can't be sent in this form: '{field.Name}' is one.", parameterName);
}
