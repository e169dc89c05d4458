using System.Globalization;
using System.Text;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>A name with its symbols written out, for names that consist of them or differ in nothing else: <c>&gt;=</c>, <c>+1</c>, <c>@type</c>.</summary>
internal static class SpelledName
{
    private static readonly Dictionary<int, string> Symbols = new()
    {
        [' '] = "Space",
        ['!'] = "Not",
        ['"'] = "DoubleQuote",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Quote",
        ['('] = "Open",
        [')'] = "Close",
        ['*'] = "Star",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Minus",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "LessThan",
        ['='] = "Equal",
        ['>'] = "GreaterThan",
        ['?'] = "Question",
        ['@'] = "At",
        ['['] = "OpenBracket",
        ['\\'] = "Backslash",
        [']'] = "CloseBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backtick",
        ['{'] = "OpenBrace",
        ['|'] = "Or",
        ['}'] = "CloseBrace",
        ['~'] = "Tilde",
    };

    /// <summary>Whether there is nothing to write out: an underscore between words is only a space.</summary>
    public static bool IsPlain(string name) => !name.StartsWith('_') && name.All(letter => letter == '_' || Words.IsPart(letter));

    public static string Of(string name)
    {
        var spelled = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsBmp && Words.IsPart((char)rune.Value))
            {
                spelled.Append((char)rune.Value);
            }
            else
            {
                spelled.Append(CultureInfo.InvariantCulture, $" {Symbols.GetValueOrDefault(rune.Value) ?? $"U{rune.Value:X4}"} ");
            }
        }

        return CSharpName.Pascal(spelled.ToString());
    }
}
