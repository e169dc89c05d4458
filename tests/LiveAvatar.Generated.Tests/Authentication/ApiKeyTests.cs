using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

public sealed class ApiKeyTests
{
    public static TheoryData<string> Malformed => ["", " ", "\t", "zq7 1", "zq7\n", "\r\nX-Evil: 1", "k\0y", "k\u007fy", "kéy", "k\u00a0y", "🔑"];

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Constructor_MalformedKey_IsRefusedWithoutEcho(string key)
    {
        var act = () => new LiveAvatarClient(key);

        ShouldNotEcho(act.Should().Throw<ArgumentException>().Which, key);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Options_MalformedKey_IsRefusedWithoutEcho(string key)
    {
        var act = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = key });

        var exception = act.Should().Throw<ArgumentException>().Which;
        exception.Message.Should().StartWith("LiveAvatarClientOptions.ApiKey ");
        ShouldNotEcho(exception, key);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task RequestOptions_MalformedKey_IsRefusedBeforeAnythingIsSent(string key)
    {
        var sent = 0;
        using var client = Clients.Of(new StubHandler(_ => throw new InvalidOperationException($"sent {++sent}")));

        var act = () => client.BindAsync(new RequestOptions { ApiKey = key });

        var exception = (await act.Should().ThrowAsync<ArgumentException>()).Which;
        exception.Message.Should().StartWith("RequestOptions.ApiKey ");
        ShouldNotEcho(exception, key);
        sent.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Environment_MalformedKey_IsRefusedWithTheNameOfTheVariable(string key)
    {
        var act = () => CredentialSet.From(new LiveAvatarClientOptions(), key);

        var exception = act.Should().Throw<ArgumentException>().Which;
        exception.Message.Should().Contain("LIVEAVATAR_API_KEY");
        ShouldNotEcho(exception, key);
    }

    [Theory]
    [InlineData("", "is empty: give the value, or null for none")]
    [InlineData("a b", "holds white space: a space or a line break may have been copied along with it")]
    [InlineData("a\0b", "holds a control character")]
    [InlineData("aéb", "holds a character outside ASCII")]
    [InlineData("a;b", "holds a semicolon or a comma")]
    [InlineData("a,b", "holds a semicolon or a comma")]
    public void MalformedToken_IsToldWhatIsWrongWithIt(string token, string fault)
    {
        var act = () => new LiveAvatarClient(new LiveAvatarClientOptions { SessionToken = token });

        act.Should().Throw<ArgumentException>().WithMessage($"LiveAvatarClientOptions.SessionToken {fault}.*");
    }

    [Fact]
    public void Constructor_NullKey_IsRefused()
    {
        var act = () => new LiveAvatarClient((string)null!);

        act.Should().Throw<ArgumentNullException>().WithParameterName("apiKey");
    }

    [Fact]
    public void Constructor_NoCredentialAtAll_NamesTheWaysToGiveOne()
    {
        var act = () => CredentialSet.From(new LiveAvatarClientOptions(), environmentKey: null);

        act.Should().Throw<ArgumentException>().Which.Message.Should()
            .ContainAll("LiveAvatarClientOptions.ApiKey", "LIVEAVATAR_API_KEY", "SessionToken", "LaSession");
    }

    [Fact]
    public void Environment_OptionsHoldAKey_IsNotRead()
    {
        var credentials = CredentialSet.From(new LiveAvatarClientOptions { ApiKey = "mine" }, "not mine");

        credentials.ApiKey.Should().Be("mine");
    }

    [Fact]
    public void Environment_OptionsHoldNoKey_IsUsed()
    {
        var credentials = CredentialSet.From(new LiveAvatarClientOptions { LaSession = "cookie" }, "from-environment");

        credentials.ApiKey.Should().Be("from-environment");
        credentials.LaSession.Should().Be("cookie");
    }

    [Fact]
    public void ToString_AnyClient_NamesKindsAndNoValues()
    {
        using var client = Clients.Of(new Uri("https://api.example/base"), options => options.LaSession = "cookie-1");
        using var session = client.WithSessionToken("token-1");

        var text = session.ToString();

        text.Should().Be("LiveAvatarClient for https://api.example with the API key and a session token and the la_session cookie");
    }

    private static void ShouldNotEcho(ArgumentException exception, string key)
    {
        if (key.Trim().Length > 0)
        {
            exception.ToString().Should().NotContain(key.Trim());
        }
    }
}
