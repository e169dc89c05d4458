using LiveAvatar.Generated.Contenders;

namespace LiveAvatar.Generated.Allocation.Tests;

/// <summary>What a call of this client allocates beside the same call of stock NSwag's.</summary>
public sealed class AllocationTests(ITestOutputHelper output)
{
    [Fact]
    public void SmallAnswer() => Compare(Answers.Bound, caller => caller.BindVoiceAsync("Narrator"), atMost: 0.60);

    [Fact]
    public void LargeAnswer() => Compare(Answers.Voices(100), caller => caller.ListVoicesAsync(), atMost: 0.60);

    private void Compare(byte[] answer, Func<IContender, Task> call, double atMost)
    {
        foreach (var contender in Enum.GetValues<Contender>())
        {
            output.WriteLine($"{contender}: {Allocations.Of(contender, answer, call):N0} bytes");
        }

        var ratio = (double)Allocations.Of(Contender.Generated, answer, call) / Allocations.Of(Contender.Stock, answer, call);

        ratio.Should().BeLessThanOrEqualTo(atMost);
    }
}
