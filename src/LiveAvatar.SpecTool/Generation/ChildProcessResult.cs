namespace LiveAvatar.SpecTool.Generation;

internal sealed record ChildProcessResult(int ExitCode, string Output);
