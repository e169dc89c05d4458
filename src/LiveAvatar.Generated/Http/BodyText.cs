using System;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>The text of an answer: by the charset that it names, else UTF-8.</summary>
internal static class BodyText
{
    public static string Of(Answer answer) => EncodingOf(answer.Charset).GetString(answer.Body.Bytes, 0, answer.Body.Length).TrimStart('\ufeff');

    private static Encoding EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? Encoding.UTF8 : Encoding.GetEncoding(charset.Trim('"'));
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8; // one that this machine doesn't know
        }
    }
}
