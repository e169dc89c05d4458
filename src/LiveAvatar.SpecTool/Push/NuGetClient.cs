using System.Globalization;
using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Push;

/// <summary>The ordinary client, `dotnet nuget push`, with the configuration and the credentials of whoever runs it.</summary>
internal sealed partial class NuGetClient(PushOptions options, TimeProvider time)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>Pushes a package with its symbols. False: the feed has this version already.</summary>
    /// <exception cref="PushException">The feed refused it, or did not answer.</exception>
    public async Task<bool> PushAsync(PackageFile package, CancellationToken cancellationToken)
    {
        if (FolderFeed.Has(options.Feed, package))
        {
            return false;
        }

        var result = await ChildProcess.RunAsync(
            Executable.DotNet(),
            ["nuget", "push", Path.GetFullPath(package.Path), "--source", Source(), "--skip-duplicate", "--force-english-output"],
            options.Repository,
            Timeout,
            time,
            cancellationToken,
            Key()).ConfigureAwait(false);

        return result.ExitCode == 0 ? !AlreadyThere().IsMatch(result.Output) : throw new PushException(
            KeyRefused().Match(result.Output) is { Success: true } refused
                ? PushDiagnostics.KeyRefused(package, options.Feed, int.Parse(refused.ValueSpan, CultureInfo.InvariantCulture), options.Key is not null)
                : PushDiagnostics.Refused(package, options.Feed, Reason(result.Output)));
    }

    // NuGet runs in another folder than the one that a path is relative to.
    private string Source() => Directory.Exists(options.Feed) ? Path.GetFullPath(options.Feed) : options.Feed;

    // Not as an argument: those, every user of the machine can read.
    private IEnumerable<KeyValuePair<string, string>> Key() => options.Key is { } key ? [new("NUGET_API_KEY", key), new("NUGET_SYMBOL_API_KEY", key)] : [];

    private static string Reason(string output) => Errors().Matches(output) is { Count: > 0 } errors
        ? string.Join(' ', errors.Select(error => error.Groups["text"].Value.Trim()).Distinct(StringComparer.Ordinal))
        : output.Trim();

    [GeneratedRegex(@"^\s*(Conflict http|Package '.*' already exists|.*\b409 \(Conflict\))", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AlreadyThere();

    [GeneratedRegex(@"(?<=\b)(401|403)(?= \()", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyRefused();

    [GeneratedRegex(@"^\s*error\s*(NU\d+)?\s*:(?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Errors();
}
