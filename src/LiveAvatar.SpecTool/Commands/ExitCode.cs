namespace LiveAvatar.SpecTool.Commands;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The input is wrong; what is wrong was printed.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong, as shells and their tools report it; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The comparison has found what the caller wants to be stopped by.</summary>
    public const int ChangesFound = 3;

    /// <summary>A new contract is in its place and the client builds, but tests fail.</summary>
    public const int TestsFailed = 4;
}
