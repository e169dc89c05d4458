namespace LiveAvatar.Quickstart;

internal static class ShortId
{
    private const int Length = 8; // the first group of a UUID

    /// <summary>The beginning of an id: enough to tell it from others by eye.</summary>
    public static string Of(string? id) =>
        string.IsNullOrEmpty(id) ? "(none)" : id.Length <= Length ? id : $"{id[..Length]}...";

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(Guid id) => Of(id.ToString());
}
