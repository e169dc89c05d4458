namespace LiveAvatar.SpecTool.Diagnostics;

internal enum Severity
{
    Message,
    Warning,
    Error,
}

/// <summary>What is to be said about a place of a contract.</summary>
internal sealed record Diagnostic(Severity Severity, string Code, string File, int Line, int Column, string Pointer, string Message)
{
    /// <summary>MSBuild's canonical format, so that an IDE and a pipeline show it in its place.</summary>
    public override string ToString()
    {
        var position = Line > 0 ? $"({Line},{Column})" : "";
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "message" };
        return $"{File}{position}: {severity} {Code}: {Message} [{Pointer}]";
    }
}
