using System.Buffers;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Gives Newtonsoft.Json the characters that it works on.</summary>
internal sealed class JsonArrayPool : IArrayPool<char>
{
    public static JsonArrayPool Shared { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    // Cleared, because it may have held a secret.
    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array, clearArray: true);
        }
    }
}
