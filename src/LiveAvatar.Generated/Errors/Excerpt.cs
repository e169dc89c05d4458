using System;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>A bounded part of what the server said.</summary>
internal static class Excerpt
{
    private const int Length = 2048;
    private const int LineLength = 500;
    private const int Considered = 64 * 1024;

    public static string Decode(PooledBuffer body) =>
        Encoding.UTF8.GetString(body.Bytes, 0, Math.Min(body.Length, Considered)).TrimStart('\ufeff');

    /// <summary>The beginning of a body from which credentials have been removed; null when it is empty.</summary>
    public static string? Of(string body)
    {
        // What must be hidden is looked for in a little more than is shown, and only there: a body may be large.
        var text = Redaction.MaskMembers(Cut(body, 2 * Length));
        return text.Length == 0 ? null : Cut(text, Length);
    }

    /// <summary>A text of the server for a message of ours: on one line, and not long.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(Cut(text.Trim(), LineLength));
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]))
            {
                line[i] = ' ';
            }
        }

        return line.ToString();
    }

    /// <summary>The text with an end that another sentence can follow.</summary>
    public static string Sentence(string text) => text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";

    private static string Cut(string text, int length) => text.Length <= length
        ? text
        : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
}
