namespace LiveAvatar.Generated.Tests.Support;

internal static class Patience
{
    /// <summary>Fails where a call that is to end does not, rather than let the test wait for ever.</summary>
    public static Task<T> InTime<T>(this Task<T> call) => call.WaitAsync(TimeSpan.FromSeconds(90)); // before an attempt's own 100 s end it
}
