#if NETSTANDARD2_0
namespace System.Threading.Tasks;

internal static class Delays
{
    extension(Task)
    {
        public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) =>
            timeProvider.Delay(delay, cancellationToken);
    }
}
#endif
