using LiveAvatar.Generated.Tests.Support;
using NSubstitute;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class PagingTests
{
    [Fact]
    public async Task Page_HasItsItems_TheirNumber_AndWhetherThereAreMore()
    {
        using var api = new PagedVoices((page, _) => PagedVoices.Page(3, page < 2 ? "/v1/voices?page=2" : null, $"a{page}", $"b{page}"));

        var first = await api.Client.Voices.ListVoicesAsync(pageSize: 2, voiceType: VoiceListType.Private);
        var second = await api.Client.Voices.ListVoicesAsync(page: 2, pageSize: 2);

        first.Results.Select(voice => voice.Name).Should().Equal("a1", "b1");
        (first.Count, first.HasMore).Should().Be((3, true));
        second.HasMore.Should().BeFalse();
        api.Queries.Should().Equal("?page_size=2&voice_type=private", "?page=2&page_size=2");
    }

    [Fact]
    public async Task Walk_GoesThroughAllPages_WithTheCallersArguments()
    {
        using var api = new PagedVoices((page, _) => PagedVoices.Page(5, page < 3 ? "x" : null, $"a{page}", $"b{page}"));

        var names = await NamesAsync(api.Client.Voices.ListAllVoicesAsync(pageSize: 2, voiceType: VoiceListType.Private));

        names.Should().Equal("a1", "b1", "a2", "b2", "a3", "b3");
        api.Queries.Should().Equal(
            "?page=1&page_size=2&voice_type=private", "?page=2&page_size=2&voice_type=private", "?page=3&page_size=2&voice_type=private");
    }

    [Fact]
    public async Task Walk_AsksForAPage_OnlyWhenItsFirstItemIsWanted()
    {
        using var api = new PagedVoices((page, _) => PagedVoices.Page(4, page < 2 ? "x" : null, $"a{page}", $"b{page}"));
        await using var walk = api.Client.Voices.ListAllVoicesAsync().GetAsyncEnumerator();
        var asked = new List<int> { api.Queries.Count };

        while (await walk.MoveNextAsync())
        {
            asked.Add(api.Queries.Count);
        }

        asked.Should().Equal(0, 1, 1, 2, 2);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("x")]
    public async Task Walk_EmptyPage_IsTheEnd(string? next)
    {
        using var api = new PagedVoices((page, _) => page < 2 ? PagedVoices.Page(100, "x", "a") : PagedVoices.Page(100, next));

        (await NamesAsync(api.Client.Voices.ListAllVoicesAsync())).Should().Equal("a");

        api.Queries.Should().HaveCount(2);
    }

    [Fact]
    public async Task Walk_NextWithoutEnd_EndsWhenThereWereAsManyPagesAsItems()
    {
        using var api = new PagedVoices((_, _) => PagedVoices.Page(7, "x", "a", "b"));

        (await NamesAsync(api.Client.Voices.ListAllVoicesAsync())).Should().HaveCount(14);

        api.Queries.Should().HaveCount(7);
    }

    [Fact]
    public async Task Walk_CountThatGrowsWithEveryPage_Ends()
    {
        using var api = new PagedVoices((page, _) => PagedVoices.Page(page * 5, "x", "a"));

        (await NamesAsync(api.Client.Voices.ListAllVoicesAsync())).Should().HaveCount(5);
    }

    [Fact]
    public async Task Walk_NextWithoutEndAndNoCount_Ends()
    {
        var voices = new EndlessVoices();

        (await NamesAsync(voices.ListAllVoicesAsync())).Should().HaveCount(10_000);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Walk_CancelledWithinAPage_YieldsNoMore(bool byParameter)
    {
        using var api = new PagedVoices((_, _) => PagedVoices.Page(100, "x", "a", "b", "c"));
        using var end = new CancellationTokenSource();
        var seen = 0;

        var act = async () =>
        {
            await foreach (var _ in Walk(api, byParameter, end.Token).WithCancellation(byParameter ? default : end.Token))
            {
                seen++;
                await end.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
        (seen, api.Queries.Count).Should().Be((1, 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Walk_CancelledBetweenPages_AsksForNoMore(bool byParameter)
    {
        using var api = new PagedVoices((_, _) => PagedVoices.Page(100, "x", "a"));
        using var end = new CancellationTokenSource();
        await using var walk = Walk(api, byParameter, end.Token).GetAsyncEnumerator(byParameter ? default : end.Token);
        (await walk.MoveNextAsync()).Should().BeTrue();
        await end.CancelAsync();

        var act = () => walk.MoveNextAsync().AsTask();

        await act.Should().ThrowAsync<OperationCanceledException>();
        api.Queries.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Walk_CancelledWhileAPageIsOnItsWay_Ends(bool byParameter)
    {
        using var end = new CancellationTokenSource();
        using var api = new PagedVoices(async (_, cancellationToken) =>
        {
            await end.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        });

        var act = async () =>
        {
            await foreach (var _ in Walk(api, byParameter, end.Token).WithCancellation(byParameter ? default : end.Token))
            {
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Walk_OptionsOfTheCall_HoldForEveryPage()
    {
        using var api = new PagedVoices((page, _) => PagedVoices.Page(2, page < 2 ? "x" : null, "a"));
        var answers = 0;

        await NamesAsync(api.Client.Voices.ListAllVoicesAsync(options: new RequestOptions { OnResponse = _ => answers++ }));

        answers.Should().Be(2);
    }

    [Fact]
    public async Task Substitute_ForAConsumersTest_GivesPagesAndWalks()
    {
        var voices = Substitute.For<VoicesClient>();
        var page = new Page<Voice> { Count = 2, Next = "x", Results = [new Voice { Name = "v" }] };
        voices.ListVoicesAsync().ReturnsForAnyArgs(page);
        voices.ListAllVoicesAsync().ReturnsForAnyArgs(ItemsAsync());

        (await voices.ListVoicesAsync(pageSize: 5)).HasMore.Should().BeTrue();
        (await NamesAsync(voices.ListAllVoicesAsync())).Should().Equal("v");

        async IAsyncEnumerable<Voice> ItemsAsync()
        {
            await Task.Yield();
            yield return page.Results[0];
        }
    }

    [Fact]
    public void Page_MadeByAConsumersTest_HasMoreOnlyWithBothItemsAndNext()
    {
        new Page<Voice>().Should().BeEquivalentTo(new { Count = 0, HasMore = false, Next = (string?)null, Previous = (string?)null });
        new Page<Voice>().Results.Should().BeEmpty();
        new Page<Voice> { Next = "x" }.HasMore.Should().BeFalse();
        new Page<Voice> { Results = [new Voice()] }.HasMore.Should().BeFalse();
        new Page<Voice> { Next = "x", Results = [new Voice()] }.HasMore.Should().BeTrue();
    }

    private static IAsyncEnumerable<Voice> Walk(PagedVoices api, bool byParameter, CancellationToken token) =>
        api.Client.Voices.ListAllVoicesAsync(cancellationToken: byParameter ? token : CancellationToken.None);

    private static async Task<List<string>> NamesAsync(IAsyncEnumerable<Voice> voices)
    {
        var names = new List<string>();
        await foreach (var voice in voices)
        {
            names.Add(voice.Name);
        }

        return names;
    }

    private sealed class EndlessVoices : VoicesClient
    {
        public override Task<Page<Voice>> ListVoicesAsync(
            long? page = null, long? pageSize = null, VoiceListType? voiceType = null, RequestOptions? options = null,
            CancellationToken cancellationToken = default) =>
            Task.FromResult(new Page<Voice> { Next = "x", Results = [new Voice()] });
    }
}
