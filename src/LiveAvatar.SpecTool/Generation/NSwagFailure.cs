using System.Globalization;
using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Generation;

/// <summary>Finds in NSwag's output, which is a stack trace, the sentence that says what went wrong, and its place.</summary>
internal static partial class NSwagFailure
{
    public static Diagnostic Read(string output, string settings)
    {
        var reason = Reason(output);

        if (TemplatePlace().Match(reason) is { Success: true } template)
        {
            var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(settings))!, TemplateFolder.In(settings));
            return StepDiagnostics.NSwagFailed(Path.Combine(folder, template.Groups["name"].Value + ".liquid"), Number(template, "line"), Number(template, "column"), reason);
        }

        var place = JsonPlace().Match(reason);
        return place.Success
            ? StepDiagnostics.NSwagFailed(settings, Number(place, "line"), Number(place, "column"), reason)
            : StepDiagnostics.NSwagFailed(settings, 0, 0, reason);
    }

    private static string Reason(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.TrimEntries);
        var first = Array.FindIndex(lines, line => ExceptionLine().IsMatch(line));
        if (first < 0)
        {
            return lines.LastOrDefault(line => line.Length > 0) ?? "it said nothing.";
        }

        // A template's error goes on in the next lines, up to the source it quotes or the stack.
        var sentence = lines.Skip(first).TakeWhile((line, index) => index == 0 || !EndOfMessage().IsMatch(line)).Where(line => line.Length > 0);
        return ExceptionLine().Replace(string.Join(' ', sentence), "", 1);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Unhandled exception\. )?[\w.]+Exception: ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ExceptionLine();

    [GeneratedRegex(@"^(at |--->|--- |Source:)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndOfMessage();

    [GeneratedRegex(@"Liquid template \w+/(?<name>[\w.]+):.* at \((?<line>\d+):(?<column>\d+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TemplatePlace();

    [GeneratedRegex(@"line (?<line>\d+), position (?<column>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JsonPlace();
}
