using System.Net.Http;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

public sealed class ApiKeyProviderTests
{
    [Fact]
    public async Task Call_KeyChanged_SendsTheNewOne()
    {
        var keys = new Queue<string>(["first", "second"]);

        (await SentAsync(keys.Dequeue, calls: 2)).Should().Equal("X-API-KEY: first", "X-API-KEY: second");
    }

    [Fact]
    public async Task Call_ProviderGivesNull_SendsTheOptionsKey() => (await SentAsync(() => null)).Should().Equal("X-API-KEY: of-options");

    [Fact]
    public async Task Call_ItsOwnKey_GoesBeforeTheProviders() =>
        (await SentAsync(() => "provided", new RequestOptions { ApiKey = "of-call" })).Should().Equal("X-API-KEY: of-call");

    [Fact]
    public async Task Call_MalformedKey_FailsWithoutEchoBeforeAnythingIsSent()
    {
        var act = () => SentAsync(() => "zq7 1");

        var message = (await act.Should().ThrowAsync<ArgumentException>()).Which.Message;
        message.Should().StartWith("What LiveAvatarClientOptions.ApiKeyProvider gives holds white space").And.NotContain("zq7");
    }

    [Fact]
    public async Task Call_ProviderThrows_EndsAsItDid()
    {
        var act = () => SentAsync(() => throw new InvalidOperationException("no vault"));

        await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("no vault");
    }

    [Fact]
    public async Task Refusal_RepeatsTheKey_IsRedacted()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"message": "no account has zq7"}""", "400 Bad Request"));
        using var client = new LiveAvatarClient(new LiveAvatarClientOptions { ApiKeyProvider = () => "zq7", BaseAddress = server.Address });

        var act = () => new SampleOperations(client).WithAsync(OperationCredentials.ApiKey);

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.ToString().Should().Contain("no account has ***").And.NotContain("zq7");
    }

    [Fact]
    public void Constructor_ProviderAlone_IsACredential()
    {
        using var client = new LiveAvatarClient(new LiveAvatarClientOptions { ApiKeyProvider = () => "zq7", BaseAddress = new Uri("https://example.com") });

        client.ToString().Should().Be("LiveAvatarClient for https://example.com with an API key that is asked for at each call");
    }

    [Fact]
    public void CreateHandler_FollowsNoRedirectAndKeepsNoCookie()
    {
        using var handler = new LiveAvatarClientOptions().CreateHandler();

        handler.Should().BeEquivalentTo(new { AllowAutoRedirect = false, UseCookies = false });
    }

    [Fact]
    public void CreateHandler_AddressMalformed_NamesTheOption()
    {
        var act = () => new LiveAvatarClientOptions { BaseAddress = new Uri("ftp://example.com") }.CreateHandler();

        act.Should().Throw<ArgumentException>().WithMessage("LiveAvatarClientOptions.BaseAddress must be*");
    }

    private static async Task<IEnumerable<string>> SentAsync(Func<string?> provider, RequestOptions? call = null, int calls = 1)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = new LiveAvatarClient(new LiveAvatarClientOptions
        {
            ApiKey = "of-options",
            ApiKeyProvider = provider,
            BaseAddress = server.Address,
        });

        for (var i = 0; i < calls; i++)
        {
            await new SampleOperations(client).WithAsync(OperationCredentials.ApiKey, call);
        }

        return server.Requests.Select(request => request.Split("\r\n").Single(line => line.StartsWith("X-API-KEY:", StringComparison.OrdinalIgnoreCase)));
    }
}
