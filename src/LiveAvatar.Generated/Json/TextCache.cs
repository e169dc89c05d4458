using System.Buffers;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>The short texts of one answer. In a list most of them come again with each item: kinds, languages, tags.</summary>
internal sealed class TextCache
{
    private const int Slots = 128;
    private const int LongestText = 32;

    private string?[]? _texts;

    /// <summary>Gives the text, made anew only if it wasn't among the last ones; null if it is not ASCII, or long.</summary>
    public string? Find(byte[] bytes, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        if (length > LongestText || !AsciiHash.TryOf(bytes, start, length, out var hash))
        {
            return null;
        }

        _texts ??= ArrayPool<string?>.Shared.Rent(Slots);
        ref var text = ref _texts[hash % Slots];
        return text is not null && AsciiHash.AreEqual(text, bytes, start, length) ? text : text = Encoding.ASCII.GetString(bytes, start, length);
    }

    public void Clear()
    {
        if (_texts is not null)
        {
            ArrayPool<string?>.Shared.Return(_texts, clearArray: true); // it may hold a secret
            _texts = null;
        }
    }
}
