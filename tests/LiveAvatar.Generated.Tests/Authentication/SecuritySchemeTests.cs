using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

/// <summary>Schemes that LiveAvatar's operations don't have, and another contract may.</summary>
[Collection(ProcessWide.Name)]
public sealed class SecuritySchemeTests
{
    private const string Key = "k;y&1";
    private const string User = "ann:pässword: 1";
    private const string EncodedUser = "YW5uOnDDpHNzd29yZDogMQ==";

    private static readonly SecurityScheme App = new ApiKeyScheme(ApiKeyLocation.Header, "X-APP-KEY", "App key");
    private static readonly SecurityScheme Basic = new BasicScheme("Basic");
    private static readonly SecurityScheme Hawk = new AuthorizationScheme("Hawk", "Hawk");
    private static readonly SecurityScheme Token = new AuthorizationScheme("Bearer", "Second token");

    [Fact]
    public async Task Key_InAHeaderOfAnyName_StandsThereAlone() =>
        (await SentAsync(Operation([[KeyIn(ApiKeyLocation.Header)]]))).Should().Contain("\r\nkey: k;y&1\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Key_InACookie_IsEscaped_BesideOtherCookies() =>
        (await SentAsync(Operation([[KeyIn(ApiKeyLocation.Cookie)]]), fill: request => request.Cookie("a", "b")))
            .Should().Contain("\r\nCookie: key=k%3By%261; a=b\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Key_InTheQuery_StandsBehindTheParameters() =>
        (await SentAsync(Operation([[KeyIn(ApiKeyLocation.Query)]]), fill: request => request.Query("a", 1)))
            .Should().StartWith("GET /v1?a=1&key=k%3By%261 HTTP/1.1\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Key_InTheQuery_WithoutParameters_BeginsIt() =>
        (await SentAsync(Operation([[KeyIn(ApiKeyLocation.Query)]]))).Should().StartWith("GET /v1?key=k%3By%261 HTTP/1.1\r\n");

    [Fact]
    public async Task UserAndPassword_AreEncoded() =>
        (await SentAsync(Operation([[Basic]]), options => options.Credentials["Basic"] = User)).Should().Contain($"\r\nAuthorization: Basic {EncodedUser}\r\n");

    [Fact]
    public async Task AnotherSchemeOfHttp_StandsBeforeItsValue() =>
        (await SentAsync(Operation([[Hawk]]), options => options.Credentials["Hawk"] = "id=\"a\", mac=\"b\"")).Should().Contain("\r\nAuthorization: Hawk id=\"a\", mac=\"b\"\r\n");

    [Fact]
    public async Task SecondToken_IsNotTheSessionToken()
    {
        var request = await SentAsync(Operation([[Token]]), options => (options.SessionToken, options.Credentials["Second token"]) = ("first", "second"));

        request.Should().Contain("\r\nAuthorization: Bearer second\r\n").And.NotContain("first");
    }

    [Fact]
    public async Task Alternative_OfTwo_IsSentWhole() =>
        (await SentAsync(Operation([[App, SecurityScheme.ApiKey]]), options => options.Credentials["App key"] = "app"))
            .Should().Contain("\r\nX-APP-KEY: app\r\n").And.Contain($"\r\nX-API-KEY: {Key}\r\n");

    [Fact]
    public async Task Alternative_OfCallAndClient_IsSentWhole() =>
        (await SentAsync(Operation([[App, SecurityScheme.SessionToken]]), options => options.Credentials["App key"] = "app", new RequestOptions { SessionToken = "t" }))
            .Should().Contain("\r\nX-APP-KEY: app\r\n").And.Contain("\r\nAuthorization: Bearer t\r\n").And.NotContain("X-API-KEY");

    [Fact]
    public async Task Alternatives_ClientHoldsAll_SendsTheFirst() =>
        (await SentAsync(Operation([[Basic], [App]]), HoldAll)).Should().Contain("Authorization: Basic").And.NotContain("X-APP-KEY");

    [Fact]
    public async Task Alternatives_PartOfTheFirstIsMissing_SendsTheNext() =>
        (await SentAsync(Operation([[App, Hawk], [Basic]]), options => (options.Credentials["App key"], options.Credentials["Basic"]) = ("app", User)))
            .Should().Contain("Authorization: Basic").And.NotContain("X-APP-KEY");

    [Fact]
    public async Task Alternatives_CallGivesOne_SendsThat()
    {
        var call = new RequestOptions { Credentials = { ["App key"] = "of-call" } };

        (await SentAsync(Operation([[Basic], [App]]), HoldAll, call)).Should().Contain("\r\nX-APP-KEY: of-call\r\n").And.NotContain("Authorization");
    }

    [Fact]
    public async Task Alternative_OfTwo_GivenWithTheCall_IsSentWhole()
    {
        var call = new RequestOptions { Credentials = { ["App key"] = "of-call", ["Hawk"] = "id" } };

        (await SentAsync(Operation([[App, Hawk]]), _ => { }, call)).Should().Contain("\r\nX-APP-KEY: of-call\r\n").And.Contain("\r\nAuthorization: Hawk id\r\n");
    }

    [Fact]
    public async Task Alternatives_Optional_NeedNotBeSet()
    {
        var descriptor = Operation([[Basic]]);
        descriptor.CredentialsAreOptional = true;

        (await SentAsync(descriptor)).Should().NotContain("Authorization").And.NotContain("X-API-KEY");
    }

    [Fact]
    public async Task Alternatives_NoneIsWhole_FailsWithAllWaysOut()
    {
        var act = () => SentAsync(Operation([[App, SecurityScheme.ApiKey], [Basic], [Hawk]]));

        (await act.Should().ThrowAsync<InvalidOperationException>()).WithMessage(
            "S.A needs the key (LiveAvatarClientOptions.Credentials[\"App key\"] or RequestOptions.Credentials[\"App key\"]) and an API key "
            + "(LiveAvatarClientOptions.ApiKey, RequestOptions.ApiKey, or the environment variable LIVEAVATAR_API_KEY) or a user name and a password with a colon "
            + "between them (LiveAvatarClientOptions.Credentials[\"Basic\"] or RequestOptions.Credentials[\"Basic\"]) or what stands behind Hawk "
            + "(LiveAvatarClientOptions.Credentials[\"Hawk\"] or RequestOptions.Credentials[\"Hawk\"]), and not all that is needed is set. Nothing was sent.");
    }

    [Theory]
    [InlineData("App key", "", "is empty: give the value, or null for none")]
    [InlineData("App key", "zq7 1", "holds white space: a space or a line break may have been copied along with it")]
    [InlineData("Second token", "zq7,1", "holds a semicolon or a comma")]
    [InlineData("Hawk", "zq7\r\nX-Evil: 1", "holds white space: a space or a line break may have been copied along with it")]
    [InlineData("Hawk", " zq7", "begins or ends with white space")]
    [InlineData("Hawk", "zq7 é", "holds a character outside ASCII")]
    [InlineData("Basic", "zq7", "has no colon: it is the user name, a colon, and the password")]
    [InlineData("Basic", "zq7:\n", "holds a control character")]
    public async Task Credentials_Malformed_AreRefusedWithoutEcho(string name, string value, string fault)
    {
        using var client = new LiveAvatarClient(Options(_ => { }));
        var ofClient = () => new LiveAvatarClient(Options(options => options.Credentials[name] = value));
        var ofCall = () => client.SendAsync(new OperationRequest(Operation([])), new RequestOptions { Credentials = { [name] = value } }, CancellationToken.None);

        ofClient.Should().Throw<ArgumentException>().WithMessage($"LiveAvatarClientOptions.Credentials[\"{name}\"] {fault}.*").Which.ToString().Should().NotContain("zq7");
        (await ofCall.Should().ThrowAsync<ArgumentException>()).WithMessage($"RequestOptions.Credentials[\"{name}\"] {fault}.*").Which.ToString().Should().NotContain("zq7");
    }

    [Fact]
    public void Credentials_OfNoScheme_AreRefusedWithTheNames()
    {
        var act = () => new LiveAvatarClient(Options(options => options.Credentials["basic"] = User));

        act.Should().Throw<ArgumentException>().WithMessage(
            "LiveAvatarClientOptions.Credentials[\"basic\"] is for no security scheme of the contract: the names are \"App key\", \"Basic\", \"Hawk\", \"Second token\".*");
    }

    [Fact]
    public void Credentials_ContractHasNoneByName_AreRefusedWithTheOptions()
    {
        var act = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = Key, Credentials = { ["Key"] = "k" } });

        act.Should().Throw<ArgumentException>().WithMessage(
            "LiveAvatarClientOptions.Credentials[\"Key\"] is for no security scheme of the contract that has no option of its own: there are ApiKey, SessionToken and LaSession.*");
    }

    [Fact]
    public void Credentials_None_NamesTheSchemes()
    {
        var act = () => CredentialSet.From(new LiveAvatarClientOptions { Schemes = [Basic] }, environmentKey: null);

        act.Should().Throw<ArgumentException>().WithMessage("There is no credential. *LaSession in the options, or Credentials for \"Basic\".*");
    }

    [Fact]
    public void ApiKey_ThatIsAWholeAuthorization_MayHoldASpace()
    {
        SecurityScheme[] schemes = [new ApiKeyScheme(ApiKeyLocation.Header, "Authorization")];
        var usual = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "Token a" });
        var whole = () => new LiveAvatarClient(new LiveAvatarClientOptions { ApiKey = "Token a", Schemes = schemes });

        usual.Should().Throw<ArgumentException>();
        whole.Should().NotThrow();
    }

    [Fact]
    public async Task Header_OfACall_CantBeACredential()
    {
        var act = () => SentAsync(Operation([[SecurityScheme.ApiKey], [App]]), call: new RequestOptions { Headers = { ["x-app-key"] = "a" } });

        await act.Should().ThrowAsync<ArgumentException>().WithMessage("*'x-app-key' is for the client to set. Credentials have properties of their own*");
    }

    [Fact]
    public void ToString_NamesThemWithoutTheirValues()
    {
        using var client = new LiveAvatarClient(Options(HoldAll));

        client.ToString().Should().Be("LiveAvatarClient for https://api.example with the API key and the key \"App key\" and the user name and password \"Basic\"");
    }

    [Fact]
    public async Task Credentials_ShowNowhere()
    {
        using var spans = new Listening();
        string[] secrets = [Key, Uri.EscapeDataString(Key), User, EncodedUser, "pässword: 1"];
        await using var server = RawServer.Start(RawServer.Json($$"""{"message":"bad {{string.Join(' ', secrets)}}"}""", "401 Unauthorized"));
        using var client = new LiveAvatarClient(Options(options => (options.BaseAddress, options.Credentials["Basic"]) = (server.Address, User)));

        var act = () => client.SendAsync(new OperationRequest(Operation([[KeyIn(ApiKeyLocation.Query), Basic]])), options: null, CancellationToken.None);

        var exception = (await act.Should().ThrowAsync<LiveAvatarAuthenticationException>()).Which;
        exception.Message.Should().Contain("It was sent with the API key and the user name and password \"Basic\".");
        spans.Spans.SelectMany(span => span.TagObjects).Select(tag => $"{tag.Value}").Append(exception.ToString()).Should().OnlyContain(shown =>
            !secrets.Any(secret => shown.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Password_None_HidesNothingElse()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"message":"no"}""", "400 Bad Request"));
        using var client = new LiveAvatarClient(Options(options => (options.BaseAddress, options.Credentials["Basic"]) = (server.Address, "ann:")));

        var act = () => client.SendAsync(new OperationRequest(Operation([[Basic]])), options: null, CancellationToken.None);

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.ServerMessage.Should().Be("no");
    }

    private static void HoldAll(LiveAvatarClientOptions options) => (options.Credentials["App key"], options.Credentials["Basic"]) = ("app", User);

    private static ApiKeyScheme KeyIn(ApiKeyLocation location) => new(location, "key");

    private static OperationDescriptor Operation(SecurityScheme[][] security) => new("S.A", "GET", "/v1", security, OperationResult.None);

    private static LiveAvatarClientOptions Options(Action<LiveAvatarClientOptions> configure) => Clients.Options(new Uri("https://api.example"), options =>
    {
        options.ApiKey = Key;
        options.Schemes = [App, Basic, Hawk, Token];
        configure(options);
    });

    private static async Task<string> SentAsync(
        OperationDescriptor descriptor, Action<LiveAvatarClientOptions>? configure = null, RequestOptions? call = null, Func<OperationRequest, OperationRequest>? fill = null)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = new LiveAvatarClient(Options(options =>
        {
            options.BaseAddress = server.Address;
            configure?.Invoke(options);
        }));
        await client.SendAsync((fill ?? (request => request))(new OperationRequest(descriptor)), call, CancellationToken.None);
        return server.Requests.Single();
    }
}
