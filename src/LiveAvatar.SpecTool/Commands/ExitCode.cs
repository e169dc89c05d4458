namespace LiveAvatar.SpecTool.Commands;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The input is wrong; what is wrong was printed.</summary>
    public const int Failure = 1;
}
