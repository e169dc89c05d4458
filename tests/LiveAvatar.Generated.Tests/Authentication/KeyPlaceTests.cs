using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

[Collection(ProcessWide.Name)]
public sealed class KeyPlaceTests
{
    private const string Key = "k;y&1";

    [Fact]
    public async Task Key_InAHeaderOfAnyName_StandsThereAlone() =>
        (await SentAsync(Operation(ApiKeyLocation.Header))).Should().Contain("\r\nkey: k;y&1\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Key_InACookie_IsEscaped_BesideOtherCookies() =>
        (await SentAsync(Operation(ApiKeyLocation.Cookie), request => request.Cookie("a", "b"))).Should().Contain("\r\nCookie: key=k%3By%261; a=b\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Key_InTheQuery_StandsBehindTheParameters() =>
        (await SentAsync(Operation(ApiKeyLocation.Query), request => request.Query("a", 1))).Should().StartWith("GET /v1?a=1&key=k%3By%261 HTTP/1.1\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Key_InTheQuery_ShowsNowhere()
    {
        using var spans = new Listening();
        await using var server = RawServer.Start(RawServer.Json($$"""{"message":"bad {{Uri.EscapeDataString(Key)}} {{Key}}"}""", "400 Bad Request"));
        using var client = Clients.Of(server.Address, options => options.ApiKey = Key);

        var act = () => client.SendAsync(new OperationRequest(Operation(ApiKeyLocation.Query)), options: null, CancellationToken.None);

        var text = (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.ToString();
        spans.Spans.SelectMany(span => span.TagObjects).Select(tag => $"{tag.Value}").Append(text).Should().NotContain(shown =>
            shown.Contains(Key, StringComparison.Ordinal) || shown.Contains(Uri.EscapeDataString(Key), StringComparison.Ordinal));
        text.Should().NotContainAny(Key, Uri.EscapeDataString(Key));
    }

    [Fact]
    public async Task Credentials_ThatAreOptional_NeedNotBeSet()
    {
        var descriptor = Operation(ApiKeyLocation.Header);
        descriptor.CredentialsAreOptional = true;

        (await SentAsync(descriptor, configure: options => (options.ApiKey, options.LaSession) = (null, "c"))).Should().NotContain("key:");
    }

    [Fact]
    public async Task Operation_ThatTakesBoth_GetsBoth()
    {
        var descriptor = new OperationDescriptor("S.A", "GET", "/v1", OperationCredentials.ApiKey | OperationCredentials.SessionToken, OperationResult.None) { TakesAllCredentials = true };

        (await SentAsync(descriptor, configure: options => options.SessionToken = "t")).Should().Contain("X-API-KEY: " + Key).And.Contain("Authorization: Bearer t");
    }

    private static OperationDescriptor Operation(ApiKeyLocation location) =>
        new("S.A", "GET", "/v1", OperationCredentials.ApiKey, OperationResult.None) { KeyPlace = new ApiKeyPlace(location, "key") };

    private static async Task<string> SentAsync(OperationDescriptor descriptor, Func<OperationRequest, OperationRequest>? fill = null, Action<LiveAvatarClientOptions>? configure = null)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address, options =>
        {
            options.ApiKey = Key;
            configure?.Invoke(options);
        });
        await client.SendAsync((fill ?? (request => request))(new OperationRequest(descriptor)), options: null, CancellationToken.None);
        return server.Requests.Single();
    }
}
