using System.Text;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>C# names by .NET's rules, as a pure function of the contract's.</summary>
internal static class CSharpName
{
    /// <summary>A name is cut behind so many letters: an assembly takes no name of over 1,023 bytes, and up to three are put together.</summary>
    private const int Longest = 200;

    /// <summary>
    /// Pascal case: acronyms of three letters and more become words (<c>Sdk</c>), of two stay (<c>AI</c>). Digits that a symbol keeps apart stay
    /// apart (<c>v2_5</c> is <c>V2_5</c>, not <c>V25</c>).
    /// </summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder();
        foreach (var word in Words.Of(name))
        {
            if (pascal.Length > 0 && char.IsAsciiDigit(pascal[^1]) && char.IsAsciiDigit(word[0]))
            {
                pascal.Append('_');
            }

            pascal.Append(IsAcronymToKeep(word) ? word : char.ToUpperInvariant(word[0]) + Lower(word)[1..]);
        }

        pascal.Length = Math.Min(pascal.Length, Longest);
        return pascal.Length == 0 && name.Length > 0 ? SpelledName.Of(name) : Identifier(pascal);
    }

    /// <summary>Camel case, for parameters: <c>sessionId</c>. A keyword is escaped.</summary>
    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        var words = Words.Of(name) is { Count: > 0 } own ? own : Words.Of(pascal);
        var first = words.Count > 0 ? words[0] : "";
        var length = Math.Min(first.Length, pascal.Length);
        var camel = char.IsLetter(pascal[0]) ? first.ToLowerInvariant()[..length] + pascal[length..] : pascal;
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>A name as one of a type. NSwag puts an underscore before one that begins with a letter of another alphabet, so that it has to be there from the start.</summary>
    public static string Type(string name) => char.IsAsciiLetter(name[0]) || name[0] == '_' ? name : "_" + name;

    private static bool IsAcronymToKeep(string word) => word.Length == 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    /// <summary>Only what is all capitals is an acronym; <c>LiveKit</c> has come here as two words.</summary>
    private static string Lower(string word) => word.Any(char.IsLower) ? word : word.ToLowerInvariant();

    private static string Identifier(StringBuilder name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        return char.IsLetter(name[0]) || name[0] == '_' ? name.ToString() : "_" + name;
    }
}
