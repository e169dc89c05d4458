using System;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>Escapes a value of the query whose reserved characters are to stay (<c>allowReserved</c>).</summary>
internal static class ReservedText
{
    // Not those at which the value would end, or that would be read as another character: & # + %
    private const string Kept = ":/?@!$'()*,;=[]";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(Uri.EscapeDataString(text));
        foreach (var character in Kept)
        {
            escaped.Replace(Uri.EscapeDataString(character.ToString()), character.ToString());
        }

        return escaped.ToString();
    }
}
