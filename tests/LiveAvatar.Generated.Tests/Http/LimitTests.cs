namespace LiveAvatar.Generated.Tests.Http;

public sealed class LimitTests
{
    [Theory]
    [InlineData(1L)]
    [InlineData(int.MaxValue)]
    [InlineData(-1L)] // Timeout.InfiniteTimeSpan
    public void Times_AtTheEndsOfTheRange_AreTaken(long milliseconds)
    {
        var time = TimeSpan.FromMilliseconds(milliseconds);

        var ofClient = CallLimits.From(new LiveAvatarClientOptions { Timeout = time, TotalTimeout = time, MaxRetries = 0 });
        var ofCall = CallLimits.From(new LiveAvatarClientOptions()).With(new RequestOptions { Timeout = time, TotalTimeout = time, MaxRetries = 0 });

        (ofClient.Timeout, ofClient.TotalTimeout, ofClient.MaxRetries).Should().Be((time, time, 0));
        (ofCall.Timeout, ofCall.TotalTimeout, ofCall.MaxRetries).Should().Be((time, time, 0));
    }

    [Fact]
    public void Call_ThatSetsNothing_HasTheClientsLimits()
    {
        var limits = CallLimits.From(new LiveAvatarClientOptions { Timeout = TimeSpan.FromSeconds(1), TotalTimeout = TimeSpan.FromSeconds(2), MaxRetries = 3 });

        var ofCall = limits.With(new RequestOptions());

        limits.With(options: null).Should().BeSameAs(limits);
        (ofCall.Timeout, ofCall.TotalTimeout, ofCall.MaxRetries).Should().Be((limits.Timeout, limits.TotalTimeout, 3));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(4, 6)]
    [InlineData(10, 0)]
    [InlineData(11, 0)]
    public void LeftAfter_IsNeverLessThanNothing(int elapsed, int left) => CallLimits.From(new LiveAvatarClientOptions { TotalTimeout = TimeSpan.FromSeconds(10) })
        .LeftAfter(TimeSpan.FromSeconds(elapsed)).Should().Be(TimeSpan.FromSeconds(left));

    [Fact]
    public void LeftAfter_WithoutALimit_IsNull() =>
        CallLimits.From(new LiveAvatarClientOptions { TotalTimeout = Timeout.InfiniteTimeSpan }).LeftAfter(TimeSpan.FromDays(1)).Should().BeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(1024 * 1024 * 1024)]
    public void ResponseSize_AtTheEndsOfTheRange_IsTaken(int size)
    {
        using var connection = new Connection(new LiveAvatarClientOptions { MaxResponseSize = size });

        connection.MaxResponseSize.Should().Be(size);
    }

    [Fact]
    public void Clock_Null_IsRefused()
    {
        var act = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "key", TimeProvider = null! });

        act.Should().Throw<ArgumentException>().WithParameterName("options").WithMessage("LiveAvatarClientOptions.TimeProvider must not be null.*");
    }
}
