namespace LiveAvatar.Quickstart;

internal static class PlainText
{
    /// <summary>One line without control characters: what a server says must not steer a terminal.</summary>
    public static string Line(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }
    });
}
