using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

public sealed class SessionTests
{
    public static TheoryData<string> Malformed => ["", " ", "a;b", "a,b", "a b", "a\tb", "a\r\nX-Evil: 1", "a\u0001b", "ä"];

    [Theory]
    [MemberData(nameof(Malformed))]
    public void WithSessionToken_MalformedToken_IsRefused(string token)
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.WithSessionToken(token);

        act.Should().Throw<ArgumentException>().WithParameterName(nameof(token)).WithMessage("The session token *");
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Options_MalformedTokenOrCookie_IsRefused(string value)
    {
        var withToken = () => new LiveAvatarClient(new LiveAvatarClientOptions { SessionToken = value });
        var withCookie = () => new LiveAvatarClient(new LiveAvatarClientOptions { LaSession = value });

        withToken.Should().Throw<ArgumentException>().WithMessage("LiveAvatarClientOptions.SessionToken *");
        withCookie.Should().Throw<ArgumentException>().WithMessage("LiveAvatarClientOptions.LaSession *");
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task RequestOptions_MalformedTokenOrCookie_IsRefused(string value)
    {
        using var client = new LiveAvatarClient("key");

        var withToken = () => client.BindAsync(new RequestOptions { SessionToken = value });
        var withCookie = () => client.BindAsync(new RequestOptions { LaSession = value });

        await withToken.Should().ThrowAsync<ArgumentException>().WithMessage("RequestOptions.SessionToken *");
        await withCookie.Should().ThrowAsync<ArgumentException>().WithMessage("RequestOptions.LaSession *");
    }

    [Fact]
    public void WithSessionToken_Null_IsRefused()
    {
        using var client = new LiveAvatarClient("key");

        var act = () => client.WithSessionToken(null!);

        act.Should().Throw<ArgumentException>().WithParameterName("token");
    }

    [Fact]
    public async Task WithSessionToken_Disposed_LeavesTheSharedConnectionsOpen()
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = Clients.Of(server.Address);
        var session = client.WithSessionToken("token");
        await new SampleOperations(session).WithAsync(OperationCredentials.SessionToken);
        session.Dispose();

        await new SampleOperations(client).WithAsync(OperationCredentials.ApiKey);

        server.Requests.Should().HaveCount(2);
        server.Requests[1].Should().Contain("X-API-KEY: " + Clients.ApiKey).And.NotContain("Bearer");
    }

    [Fact]
    public async Task Cookies_SetByTheServer_AreNotSentBack()
    {
        await using var server = RawServer.Start(RawServer.Json("{}", headers: "Set-Cookie: la_session=theirs; Path=/\r\n"));
        using var client = Clients.Of(server.Address);

        await new SampleOperations(client).WithAsync(OperationCredentials.ApiKey | OperationCredentials.LaSession);
        await new SampleOperations(client).WithAsync(OperationCredentials.ApiKey | OperationCredentials.LaSession);

        server.Requests.Should().HaveCount(2).And.OnlyContain(request => !request.Contains("Cookie", StringComparison.OrdinalIgnoreCase));
    }
}
