namespace LiveAvatar.SpecTool.Diagnostics;

internal enum Severity
{
    Message,
    Warning,
    Error,
}
