namespace LiveAvatar.SpecTool.Prepare;

internal static class MediaType
{
    public static bool IsJson(string mediaType)
    {
        var essence = mediaType.Split(';')[0].Trim();
        return essence.Equals("application/json", StringComparison.OrdinalIgnoreCase) || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
