using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Where the contract says that more is to be read.</summary>
internal static class ExternalDocs
{
    /// <summary>Puts it after the remarks that are there.</summary>
    public static void Append(JObject target, JToken? docs)
    {
        if (Paragraph(docs) is { } paragraph)
        {
            target[Extension.Remarks] = new JArray((target[Extension.Remarks] as JArray ?? []).Append(paragraph));
        }
    }

    /// <summary>A paragraph of a comment; null where there is no web address.</summary>
    public static string? Paragraph(JToken? docs) => Sentence(docs) is { } sentence ? $"<para>{sentence}</para>" : null;

    /// <summary>A sentence of a comment; null where there is no web address.</summary>
    public static string? Sentence(JToken? docs)
    {
        if (docs is not JObject written || !Uri.TryCreate(written.Text("url"), UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            return null;
        }

        var url = address.AbsoluteUri.Replace("&", "&amp;", StringComparison.Ordinal);
        var words = string.Join(' ', CSharpText.CommentLines(written.Text("description") ?? ""));
        return $"See <see href=\"{url}\">{(words.Length > 0 ? words : url)}</see>.";
    }
}
