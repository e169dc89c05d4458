namespace LiveAvatar.SpecTool.Update;

/// <summary>What was read, and from where. No bytes: it is what it was when it was read last.</summary>
internal sealed record ContractOrigin(string Source, byte[]? Bytes, string? ETag)
{
    public bool IsUnchanged => Bytes is null;
}
