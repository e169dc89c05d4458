namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>
/// The compiler's nullable annotations of one signature: a byte for each type in the order of a walk, or one for all of them. 2 is nullable.
/// </summary>
internal sealed class NullableFlags(IReadOnlyList<byte> flags)
{
    private const byte Nullable = 2;

    private int _position;

    public bool Next()
    {
        var flag = flags.Count == 1 ? flags[0] : _position < flags.Count ? flags[_position] : (byte)0;
        _position++;
        return flag == Nullable;
    }
}
