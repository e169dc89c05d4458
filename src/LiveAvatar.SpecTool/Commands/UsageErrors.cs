using System.CommandLine.Parsing;

namespace LiveAvatar.SpecTool.Commands;

internal static class UsageErrors
{
    /// <summary>A sentence each, and no page of help below which nobody finds them.</summary>
    public static int Write(IEnumerable<ParseError> errors, TextWriter log)
    {
        foreach (var message in errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
        {
            log.WriteLine(message);
        }

        return ExitCode.Usage;
    }
}
