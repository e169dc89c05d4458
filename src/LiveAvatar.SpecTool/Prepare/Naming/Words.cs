using System.Globalization;
using System.Text;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// Splits a name of a contract into words: at everything that is neither letter nor digit, and where the case changes
/// (<c>OpenAIRealtime</c> is Open, AI, Realtime). A name all in capitals says nothing by its case.
/// </summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string name)
    {
        var caseSpeaks = name.Any(char.IsLower);
        var words = new List<string>();
        var word = new StringBuilder();

        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (IsInvisible(letter))
            {
                continue;
            }

            if (!IsPart(letter))
            {
                End(words, word);
            }
            else
            {
                if (word.Length > 0 && caseSpeaks && Starts(name, i))
                {
                    End(words, word);
                }

                word.Append(caseSpeaks ? letter : char.ToLowerInvariant(letter));
            }
        }

        End(words, word);
        return words;
    }

    /// <summary>Whether C# takes the character inside an identifier.</summary>
    public static bool IsPart(char letter) => char.GetUnicodeCategory(letter) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether it only says how others are shown: C# takes it, and doesn't see it.</summary>
    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    private static bool Starts(string name, int i)
    {
        if (!char.IsUpper(name[i]))
        {
            return false;
        }

        var afterAcronym = char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]);
        return !char.IsUpper(name[i - 1]) || afterAcronym;
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
