using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

public sealed class CredentialChoiceTests
{
    private const OperationCredentials Key = OperationCredentials.ApiKey;
    private const OperationCredentials Token = OperationCredentials.SessionToken;
    private const OperationCredentials Cookie = OperationCredentials.LaSession;

    [Fact]
    public async Task ApiKeyOperation_ClientHoldsAll_SendsTheKeyAlone() =>
        (await SentAsync(Key, All)).Should().Be("X-API-KEY: key");

    [Fact]
    public async Task SessionOperation_ClientHoldsAll_SendsTheTokenAlone() =>
        (await SentAsync(Token, All)).Should().Be("Authorization: Bearer token");

    [Fact]
    public async Task EitherOperation_ClientHoldsBoth_SendsTheToken() =>
        (await SentAsync(Key | Token, All)).Should().Be("Authorization: Bearer token");

    [Fact]
    public async Task EitherOperation_ClientHoldsTheKey_SendsTheKey() =>
        (await SentAsync(Key | Token, options => options.ApiKey = "key")).Should().Be("X-API-KEY: key");

    [Fact]
    public async Task EitherOperation_CallGivesAKey_SendsThatKey() =>
        (await SentAsync(Key | Token, All, new RequestOptions { ApiKey = "other" })).Should().Be("X-API-KEY: other");

    [Fact]
    public async Task EitherOperation_CallGivesBoth_SendsThatToken() =>
        (await SentAsync(Key | Token, All, new RequestOptions { ApiKey = "other", SessionToken = "t2" })).Should().Be("Authorization: Bearer t2");

    [Fact]
    public async Task ApiKeyOperation_CallGivesAKey_SendsThatKey() =>
        (await SentAsync(Key, All, new RequestOptions { ApiKey = "other" })).Should().Be("X-API-KEY: other");

    [Fact]
    public async Task OpenOperation_ClientHoldsAll_SendsNone() =>
        (await SentAsync(OperationCredentials.None, All)).Should().BeEmpty();

    [Fact]
    public async Task CookieDeclared_ClientHoldsAll_SendsItBesideTheKey() =>
        (await SentAsync(Key | Cookie, All)).Should().Be("Cookie: la_session=cookie; X-API-KEY: key");

    [Fact]
    public async Task CookieDeclared_ClientHoldsNoKey_SendsItAlone() =>
        (await SentAsync(Key | Cookie, options => options.LaSession = "cookie")).Should().Be("Cookie: la_session=cookie");

    [Fact]
    public async Task CookieDeclared_CallGivesOne_SendsThat() =>
        (await SentAsync(Key | Cookie, All, new RequestOptions { LaSession = "c2" })).Should().Be("Cookie: la_session=c2; X-API-KEY: key");

    [Fact]
    public async Task CookieDeclared_NoneSet_SendsNone() =>
        (await SentAsync(Key | Cookie, options => options.ApiKey = "key")).Should().Be("X-API-KEY: key");

    [Fact]
    public async Task CookieAloneDeclared_NoneSet_SendsNone() =>
        (await SentAsync(Cookie, options => options.ApiKey = "key")).Should().BeEmpty();

    [Fact]
    public async Task ApiKeyOperation_ClientHoldsTheTokenAlone_FailsWithTheWayOut()
    {
        var act = () => SentAsync(Key, options => options.SessionToken = "token");

        (await act.Should().ThrowAsync<InvalidOperationException>()).WithMessage(
            "Samples.Any needs an API key (LiveAvatarClientOptions.ApiKey, RequestOptions.ApiKey, or the environment variable LIVEAVATAR_API_KEY), "
            + "and none is set. Nothing was sent.");
    }

    [Fact]
    public async Task SessionOperation_ClientHoldsTheKeyAlone_FailsWithTheWayOut()
    {
        var act = () => SentAsync(Token, options => options.ApiKey = "key");

        (await act.Should().ThrowAsync<InvalidOperationException>()).WithMessage(
            "Samples.Any needs a session token (client.WithSessionToken, or RequestOptions.SessionToken), and none is set. Nothing was sent.");
    }

    [Fact]
    public async Task EitherOperation_ClientHoldsTheCookieAlone_FailsWithAllWaysOut()
    {
        var act = () => SentAsync(Key | Token, options => options.LaSession = "cookie");

        (await act.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should()
            .ContainAll("Samples.Any", "WithSessionToken", "RequestOptions.ApiKey", "Nothing was sent");
    }

    [Fact]
    public async Task CookieDeclared_ClientHoldsTheTokenAlone_FailsWithAllWaysOut()
    {
        var act = () => SentAsync(Key | Cookie, options => options.SessionToken = "token");

        (await act.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should()
            .ContainAll("RequestOptions.ApiKey", "RequestOptions.LaSession");
    }

    private static void All(LiveAvatarClientOptions options) =>
        (options.ApiKey, options.SessionToken, options.LaSession) = ("key", "token", "cookie");

    /// <summary>The headers that carry credentials, as they stood in the request.</summary>
    private static async Task<string> SentAsync(
        OperationCredentials declared, Action<LiveAvatarClientOptions> configure, RequestOptions? call = null)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        var options = new LiveAvatarClientOptions { BaseAddress = server.Address };
        configure(options);
        using var client = new LiveAvatarClient(options);

        await new SampleOperations(client).WithAsync(declared, call);

        string[] names = ["Authorization:", "Cookie:", "X-API-KEY:"];
        return string.Join("; ", server.Requests.Single().Split("\r\n")
            .Where(line => names.Any(name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal));
    }
}
