using System.Text.RegularExpressions;

namespace LiveAvatar.Simulator.Contract;

internal sealed partial class PathTemplate(string text)
{
    private readonly IReadOnlyList<SegmentTemplate> _segments = [.. Split(PathOf(text)).Select(segment => new SegmentTemplate(segment))];
    private readonly IReadOnlyList<SegmentTemplate> _query = [.. QueryOf(text).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => new SegmentTemplate(pair))];

    public IReadOnlyList<string> Segments { get; } = Split(PathOf(text));

    // Some contracts tell operations apart by what is in the query: '/things?kind=small'.
    public bool HasQuery => _query.Count > 0;

    public static IReadOnlyList<string> Split(string path) => path.TrimStart('/').Split('/');

    // The name in '{name}', or null for a literal segment.
    public static string? ParameterName(string segment) => segment is ['{', .., '}'] && segment.IndexOf('}', StringComparison.Ordinal) == segment.Length - 1 ? segment[1..^1] : null;

    // The parameters' values as they stand in the path, or null when the path is another one. A parameter never stands for an empty segment.
    public IReadOnlyDictionary<string, string>? Match(IReadOnlyList<string> rawSegments, string rawQuery)
    {
        if (rawSegments.Count != _segments.Count)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var rawPairs = rawQuery.TrimStart('?').Split('&');
        return _segments.Zip(rawSegments).All(pair => pair.First.Match(pair.Second, values)) && _query.All(part => rawPairs.Any(raw => part.Match(raw, values))) ? values : null;
    }

    public override string ToString() => text;

    private static string PathOf(string text) => WithoutFragment(text).Split('?')[0];

    private static string QueryOf(string text) => WithoutFragment(text).Split('?', 2) is [_, var query] ? query : "";

    private static string WithoutFragment(string text) => text.Split('#')[0];

    // A segment may hold parameters beside other text: '{name}.json', '{id}:start', '{base}...{head}'.
    private sealed partial class SegmentTemplate(string segment)
    {
        private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

        private readonly string[] _names = [.. Parameter().Matches(segment).Select(match => match.Groups["name"].Value)];
        private readonly Regex? _pattern = Parameter().IsMatch(segment) ? new Regex(Pattern(segment), RegexOptions.CultureInvariant, Timeout) : null;

        public bool Match(string raw, Dictionary<string, string> values)
        {
            if (_pattern is null)
            {
                return string.Equals(Uri.UnescapeDataString(segment), Uri.UnescapeDataString(raw), StringComparison.Ordinal);
            }

            var match = _pattern.Match(raw);
            for (var i = 0; match.Success && i < _names.Length; i++)
            {
                values[_names[i]] = match.Groups[i + 1].Value;
            }

            return match.Success;
        }

        private static string Pattern(string segment) => $"^{string.Join("(.+?)", Parameter().Split(segment).Where((_, index) => index % 2 == 0).Select(Regex.Escape))}$";

        [GeneratedRegex(@"\{(?<name>[^{}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Parameter();
    }
}
