namespace LiveAvatar.Generated;

/// <summary>Finds strings by their bytes, where these are ASCII.</summary>
internal static class AsciiHash
{
    /// <summary>Gives false for what is not ASCII.</summary>
    public static bool TryOf(byte[] bytes, int start, int length, out uint hash)
    {
        hash = (uint)length;
        var all = 0;
        for (var i = start; i < start + length; i++)
        {
            all |= bytes[i];
            hash = unchecked((hash * 31) + bytes[i]);
        }

        hash ^= hash >> 15;
        return all < 0x80;
    }

    /// <summary>Gives false for what is not ASCII.</summary>
    public static bool TryOf(string text, out uint hash)
    {
        hash = (uint)text.Length;
        var all = 0;
        foreach (var character in text)
        {
            all |= character;
            hash = unchecked((hash * 31) + character);
        }

        hash ^= hash >> 15;
        return all < 0x80;
    }

    public static bool AreEqual(string text, byte[] bytes, int start, int length)
    {
        if (text.Length != length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != bytes[start + i])
            {
                return false;
            }
        }

        return true;
    }
}
