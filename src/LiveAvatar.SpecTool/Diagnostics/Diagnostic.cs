using System.Globalization;

namespace LiveAvatar.SpecTool.Diagnostics;

/// <summary>One finding, at its place. A line of 0 means the file as a whole; an empty pointer means no place inside the document.</summary>
internal sealed record Diagnostic(Severity Severity, string Code, string File, int Line, int Column, string Pointer, string Message)
{
    /// <summary>MSBuild's canonical format, which the engine, an IDE and a pipeline all show in place.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Math.Max(Column, 1)})") : File;
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "message",
        };

        return $"{place}: {severity} {Code}: {Text}";
    }

    private string Text => OnOneLine(Pointer.Length > 0 ? $"{Message} [{Pointer}]" : Message);

    // MSBuild reads line by line: the rest of a message would be lost, or be taken for a message of its own.
    private static string OnOneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
}
