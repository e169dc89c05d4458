using System.Text.RegularExpressions;

namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// The words of an <c>operationId</c> that are its operation's name. FastAPI appends path and method to each; that suffix is worked out from path and method, never
/// guessed. ASP.NET, Azure and others write the group before it (<c>Things_Get</c>, <c>things.get</c>, <c>repos/get-content</c>); in C# that is said already.
/// </summary>
internal static partial class OperationId
{
    private const string Async = "Async";

    /// <summary>The names to try, the best first.</summary>
    public static IEnumerable<string> Candidates(string id, string path, string method, string tag)
    {
        var words = WithoutPath(id, path, method);
        var name = CSharpName.Pascal(words);
        return [WithoutAsync(CSharpName.Pascal(WithoutGroup(words, tag))), WithoutAsync(name), name];
    }

    private static string WithoutPath(string id, string path, string method)
    {
        var suffix = $"{NotAWord().Replace(path, "_")}_{method}";
        return id.EndsWith(suffix, StringComparison.Ordinal) && id.Length > suffix.Length ? id[..^suffix.Length] : id;
    }

    /// <summary>Words in front that say the group once more go where a symbol sets them apart, and what is left is still a name.</summary>
    private static string WithoutGroup(string id, string tag)
    {
        var group = WithoutController(Words.Of(tag));
        foreach (var symbol in Separator().EnumerateMatches(id))
        {
            var words = WithoutController(Words.Of(id[..symbol.Index]));
            var rest = id[(symbol.Index + symbol.Length)..];
            if (words.Count >= group.Count)
            {
                return words.Count == group.Count && words.Zip(group).All(pair => Plural.IsSame(pair.First, pair.Second)) && rest.Length > 0 && char.IsLetter(rest[0]) ? rest : id;
            }
        }

        return id;
    }

    /// <summary>What NestJS and Spring put behind a group is a matter of their server.</summary>
    private static IReadOnlyList<string> WithoutController(IReadOnlyList<string> words) =>
        words is [_, .., var last] && last.Equals("Controller", StringComparison.OrdinalIgnoreCase) ? [.. words.SkipLast(1)] : words;

    /// <summary>Every method ends in it.</summary>
    private static string WithoutAsync(string name) => name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name[..^Async.Length] : name;

    [GeneratedRegex(@"\W", RegexOptions.NonBacktracking)]
    private static partial Regex NotAWord();

    [GeneratedRegex(@"[-_./: ]+", RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
