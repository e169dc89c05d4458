using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// What to call an operation that has no id: by its method and path, as a person would say them. <c>GET /users/{id}/posts</c> is <c>GetUserPosts</c>: a parameter
/// behind a plural says which one, and so makes it singular; behind any other word it is said (<c>GET /user/{id}</c> is <c>GetUserById</c>). What only says where the
/// API is (<c>/api/v1</c>) goes.
/// </summary>
internal static partial class PathName
{
    /// <summary>The names to try, the best first: the last ones say every part of the path, and every symbol in it.</summary>
    public static IEnumerable<string> Candidates(string method, string path) =>
    [
        Name(method, Short(path)),
        Name(method, [.. Short(path), .. Version(path)]),
        Name(method, Whole(path)),
        CSharpName.Pascal(method) + SpelledName.Of(path),
    ];

    /// <summary>What tells the operation from others of one name: what its path has beyond that name, without the parameters and with them.</summary>
    public static IEnumerable<string> Differences(string name, string path) => [Beyond(name, Parts(path).Select(part => part.Text)), Beyond(name, Whole(path))];

    private static string Beyond(string name, IEnumerable<string> path)
    {
        var said = Words.Of(name);
        return string.Concat(path.SelectMany(Words.Of).Where(word => !said.Any(other => Plural.IsSame(word, other))).Select(CSharpName.Pascal));
    }

    private static string Name(string method, IEnumerable<string> words) => CSharpName.Pascal(string.Join(' ', words.Prepend(method)));

    private static IEnumerable<string> Whole(string path) => Parts(path).SelectMany<Part, string>(part => [part.Text, .. Said(part.Text, part.Parameters)]);

    private static IEnumerable<string> Short(string path)
    {
        var parts = Parts(path);
        foreach (var part in parts[Start(parts)..])
        {
            var words = Words.Of(part.Text);
            var one = words.Count == 0 ? part.Text : string.Join(' ', words.SkipLast(1).Append(Plural.Singular(words[^1])));
            var isOneOfThem = part.Parameters.Count > 0 && words.Count > 0 && Plural.Singular(words[^1]) != words[^1];
            yield return isOneOfThem ? one : part.Text;
            foreach (var word in isOneOfThem ? [] : Said(part.Text, part.Parameters))
            {
                yield return word;
            }
        }
    }

    /// <summary>The part of the path that tells two versions of one operation apart.</summary>
    private static IEnumerable<string> Version(string path)
    {
        var parts = Parts(path);
        return parts[..Start(parts)].Select(part => part.Text).Where(text => text.Any(char.IsAsciiDigit));
    }

    /// <summary>Where what only says where the API is ends; nowhere, if there is nothing else.</summary>
    private static int Start(List<Part> parts) => Math.Max(0, parts.FindIndex(part => part.Parameters.Count > 0 || !Prefix().IsMatch(part.Text)));

    /// <summary><c>by id</c>, <c>by latitude and longitude</c>; the <c>user_id</c> of a user is the id.</summary>
    private static IEnumerable<string> Said(string of, IReadOnlyList<string> parameters) => parameters
        .SelectMany<string, string>((parameter, i) => [i == 0 ? "by" : "and", WithoutOwner(parameter, of)]);

    private static string WithoutOwner(string parameter, string owner)
    {
        var words = Words.Of(parameter);
        var same = words.Zip(Words.Of(owner)).TakeWhile(pair => Plural.IsSame(pair.First, pair.Second)).Count();
        return same > 0 && same < words.Count ? string.Join(' ', words.Skip(same)) : parameter;
    }

    /// <summary>The words of a path, each with the parameters that come right behind it.</summary>
    private static List<Part> Parts(string path)
    {
        var parts = new List<Part>();
        foreach (var match in PartOfPath().Matches(path).Select(match => match.Value))
        {
            if (!match.StartsWith('{'))
            {
                if (Words.Of(match).Count > 0)
                {
                    parts.Add(new Part(match, []));
                }
            }
            else
            {
                if (parts.Count == 0)
                {
                    parts.Add(new Part("", []));
                }

                parts[^1].Parameters.Add(match.Trim('{', '}'));
            }
        }

        return parts;
    }

    private sealed record Part(string Text, List<string> Parameters);

    [GeneratedRegex(@"\{[^{}]*\}|[^/{}]+", RegexOptions.NonBacktracking)]
    private static partial Regex PartOfPath();

    [GeneratedRegex(@"^(api|rest|v[0-9]+([._][0-9]+)*((alpha|beta|preview)[0-9]*)?)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();
}
