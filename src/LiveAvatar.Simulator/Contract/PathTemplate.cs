namespace LiveAvatar.Simulator.Contract;

internal sealed class PathTemplate(string text)
{
    public IReadOnlyList<string> Segments { get; } = Split(text);

    public static IReadOnlyList<string> Split(string path) => path.TrimStart('/').Split('/');

    // The name in '{name}', or null for a literal segment.
    public static string? ParameterName(string segment) => segment is ['{', .., '}'] ? segment[1..^1] : null;

    // The parameters' values, or null when the path is another one. A parameter never stands for an empty segment.
    public IReadOnlyDictionary<string, string>? Match(IReadOnlyList<string> segments)
    {
        if (segments.Count != Segments.Count)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Count; i++)
        {
            if (ParameterName(Segments[i]) is { } name && segments[i].Length > 0)
            {
                values[name] = segments[i];
            }
            else if (!string.Equals(Segments[i], segments[i], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return values;
    }

    public override string ToString() => text;
}
