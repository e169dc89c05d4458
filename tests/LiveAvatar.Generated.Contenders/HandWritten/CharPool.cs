using System.Buffers;
using Newtonsoft.Json;

namespace LiveAvatar.Generated.Contenders.HandWritten;

internal sealed class CharPool : IArrayPool<char>
{
    public static CharPool Shared { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
