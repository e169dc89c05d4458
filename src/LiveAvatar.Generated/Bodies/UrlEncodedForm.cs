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
            field.Name, field.Value ?? throw Unsendable(field, parameterName), StyleOf(field, rules)));
        return Encoding.ASCII.GetBytes(string.Join("&", pairs.Select(static pair => $"{pair.Key}={pair.Value}")));
    }

    private static ParameterStyle StyleOf(FormField field, FieldRules? rules) => rules?.StyleOf(field.Name)
        ?? (field.Value is JObject || rules?.IsJson(field.Name) == true ? ParameterStyle.Json : ParameterStyle.Form | ParameterStyle.Explode);

    private static ArgumentException Unsendable(FormField field, string parameterName) => new($"A file can't be sent in this form: '{field.Name}' is one.", parameterName);
}
