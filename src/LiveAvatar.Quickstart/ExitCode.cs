namespace LiveAvatar.Quickstart;

internal static class ExitCode
{
    public const int Success = 0;

    public const int Failure = 1;

    public const int Usage = 2;

    public const int Interrupted = 130; // what shells expect of a program that Ctrl+C has ended
}
