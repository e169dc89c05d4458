using System;
using System.Buffers;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>Decodes a JSON string that has escapes in it.</summary>
internal static class EscapedText
{
    /// <summary>Gives null where a backslash is followed by what JSON doesn't know.</summary>
    public static string? Decode(byte[] bytes, int start, int length)
    {
        var chars = ArrayPool<char>.Shared.Rent(length); // no character takes fewer bytes than it is long in UTF-16
        try
        {
            var count = 0;
            for (int position = start, end = start + length; position < end;)
            {
                var escape = Array.IndexOf(bytes, (byte)'\\', position, end - position);
                var run = (escape < 0 ? end : escape) - position;
                count += Encoding.UTF8.GetChars(bytes, position, run, chars, count);
                position += run;
                if (escape >= 0)
                {
                    if (Unescape(bytes, ref position, end) is not { } character)
                    {
                        return null;
                    }

                    chars[count++] = character;
                }
            }

            ReplaceLoneSurrogates(chars, count);
            return new string(chars, 0, count);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars, clearArray: true); // it may hold a secret
        }
    }

    // They stand for nothing, and could not be sent back.
    private static void ReplaceLoneSurrogates(char[] chars, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!char.IsSurrogate(chars[i]))
            {
                continue;
            }

            if (i + 1 < count && char.IsSurrogatePair(chars[i], chars[i + 1]))
            {
                i++;
            }
            else
            {
                chars[i] = '\uFFFD';
            }
        }
    }

    private static char? Unescape(byte[] bytes, ref int position, int end)
    {
        var kind = position + 1 < end ? bytes[position + 1] : 0;
        position += 2;
        switch ((char)kind)
        {
            case '"' or '\\' or '/' or '\'':
                return (char)kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when position + 4 <= end:
                position += 4;
                return Hexadecimal(bytes, position - 4);
            default:
                return null;
        }
    }

    private static char? Hexadecimal(byte[] bytes, int start)
    {
        var value = 0;
        for (var i = start; i < start + 4; i++)
        {
            var digit = bytes[i] switch
            {
                >= (byte)'0' and <= (byte)'9' and var one => one - '0',
                >= (byte)'a' and <= (byte)'f' and var one => one - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' and var one => one - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return null;
            }

            value = (value << 4) | digit;
        }

        return (char)value;
    }
}
