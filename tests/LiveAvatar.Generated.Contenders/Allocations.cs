namespace LiveAvatar.Generated.Contenders;

/// <summary>What a call allocates. Without a socket it runs to its end on the thread that made it, so that the number is exact.</summary>
public static class Allocations
{
    private const int Rounds = 200;

    /// <summary>Gives the bytes of one call: the least of many, since the first ones fill caches and pools.</summary>
    public static long Of(Contender contender, byte[] answer, Func<IContender, Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        using var server = new InMemoryServer(answer);
        using var caller = ContenderFactory.Of(contender, server);
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var task = call(caller);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            if (!task.IsCompletedSuccessfully)
            {
                throw new InvalidOperationException("A call that goes on elsewhere allocates elsewhere, and one that fails is none.");
            }

            least = Math.Min(least, allocated);
        }

        return least;
    }
}
