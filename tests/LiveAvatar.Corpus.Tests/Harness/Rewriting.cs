namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>
/// Whether what comes out is written over what must come out, to be looked at in the diff: the environment variable <c>REWRITE_CORPUS</c> is 1.
/// Never in CI, where a test has to be able to fail.
/// </summary>
internal static class Rewriting
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("REWRITE_CORPUS") == "1" && Environment.GetEnvironmentVariable("CI") != "true";
}
