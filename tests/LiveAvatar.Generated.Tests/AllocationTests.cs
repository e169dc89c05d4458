using System.Net;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests;

/// <summary>What a call allocates, without a server: everything then runs on the thread of the test, and can be counted.</summary>
public sealed class AllocationTests
{
    [Fact]
    public async Task LargeBody_IsNeverHeldAsTextOrAsACopy()
    {
        const int Padding = 1_000_000;
        var small = await AllocatedByAsync("""{"data":{"id":"a"}}"""u8.ToArray());

        var large = await AllocatedByAsync([.. """{"data":{"id":"a"},"""u8, .. Enumerable.Repeat((byte)' ', Padding), .. "\"x\":1}"u8]);

        (large - small).Should().BeLessThan(Padding / 10);
    }

    [Fact]
    public async Task SmallCall_AllocatesLittle()
    {
        var allocated = await AllocatedByAsync("""{"code":1000,"data":{"id":"a"},"message":null}"""u8.ToArray());

        allocated.Should().BeLessThan(6 * 1024);
    }

    private static async Task<long> AllocatedByAsync(byte[] body)
    {
        using var client = Clients.Of(new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) }));
        var operations = new SampleOperations(client);
        var least = long.MaxValue;
        for (var call = 0; call < 50; call++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var answer = operations.GetAsync<Sample>();
            answer.IsCompletedSuccessfully.Should().BeTrue("nothing in it has to wait");
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            await answer;
        }

        return least;
    }
}
