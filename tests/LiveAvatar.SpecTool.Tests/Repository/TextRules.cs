using System.Text;

namespace LiveAvatar.SpecTool.Tests.Repository;

/// <summary>How a text file is stored; each rule gives the sentence that is wrong with it, or null.</summary>
internal static class TextRules
{
    public const int MostLines = 350;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 without a byte order mark, with LF. A solution file has the mark by custom; the contract is its owner's.</summary>
    public static string? Encoding(string path, byte[] bytes)
    {
        if (path.EndsWith(".png", StringComparison.Ordinal) || string.Equals(path, "spec/openapi.json", StringComparison.Ordinal))
        {
            return null;
        }

        var marked = bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble);
        return marked && !path.EndsWith(".sln", StringComparison.Ordinal) ? $"{path} begins with a byte order mark; store it without."
            : bytes.Contains((byte)'\r') ? $"{path} holds a carriage return; store it with LF."
            : !IsUtf8(bytes) ? $"{path} is not UTF-8."
            : null;
    }

    public static string? Length(string path, string text)
    {
        var lines = text.Split('\n').Length - 1;
        return path.EndsWith(".cs", StringComparison.Ordinal) && lines > MostLines
            ? $"{path} has {lines} lines, more than {MostLines}: it holds more than one thing."
            : null;
    }

    /// <summary>The line ends of the contract must be left alone, after every other file is given LF: the last line that fits wins.</summary>
    public static string? Attributes(string gitAttributes)
    {
        var lines = gitAttributes.Split('\n').ToList();
        var all = lines.IndexOf("* text=auto eol=lf");
        return all < 0 ? ".gitattributes lacks the line '* text=auto eol=lf'."
            : lines.IndexOf("spec/openapi.json -text") < all ? ".gitattributes lacks the line 'spec/openapi.json -text' after '* text=auto eol=lf'."
            : null;
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            return !Utf8.GetString(bytes).Contains('\0');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
