using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi.Contract;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>What an operation takes stands in the contract's <c>security</c>, and in the overlay.</summary>
public sealed class CredentialTests
{
    private const string Key = "X-API-KEY: key";
    private const string Token = "Authorization: Bearer token";
    private const string Cookie = "Cookie: la_session=cookie";

    public static TheoryData<string> Operations => FullContract.OperationIds(_ => true);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ClientWithAKeyAlone_SendsIt_OrSaysWhatIsMissing(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        static void KeyAlone(LiveAvatarClientOptions options) => options.ApiKey = "key";

        if (operation.TakesSessionToken && !operation.TakesApiKey)
        {
            await ExpectRefusalAsync(operation, KeyAlone, "a session token", nameof(LiveAvatarClient.WithSessionToken));
        }
        else
        {
            (await SentAsync(operation, KeyAlone)).Should().Equal(operation.TakesApiKey ? [Key] : []);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ClientWithATokenAlone_SendsIt_OrSaysWhatIsMissing(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        static void TokenAlone(LiveAvatarClientOptions options) => options.SessionToken = "token";

        if (operation.TakesApiKey && !operation.TakesSessionToken)
        {
            await ExpectRefusalAsync(operation, TokenAlone, "an API key", "LiveAvatarClientOptions.ApiKey", "LIVEAVATAR_API_KEY");
        }
        else
        {
            (await SentAsync(operation, TokenAlone)).Should().Equal(operation.TakesSessionToken ? [Token] : []);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ClientWithBoth_SendsTheOneThatTheOperationTakes_AndTheTokenWhereEitherWill(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        var sent = await SentAsync(operation, options => (options.ApiKey, options.SessionToken) = ("key", "token"));

        sent.Should().Equal(operation.TakesSessionToken ? [Token] : operation.TakesApiKey ? [Key] : []);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ClientWithTheDashboardsCookie_SendsItWhereItIsDeclared(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);

        var sent = await SentAsync(operation, options => (options.ApiKey, options.SessionToken, options.LaSession) = ("key", "token", "cookie"));

        sent.Where(header => header.StartsWith("Cookie", StringComparison.Ordinal)).Should().Equal(operation.DeclaresCookie ? [Cookie] : []);
    }

    private static async Task ExpectRefusalAsync(ContractOperation operation, Action<LiveAvatarClientOptions> configure, params string[] wayOut)
    {
        await using var server = RawServer.Start(RawServer.Json("{}"));
        using var client = ClientOf(server, configure);

        var act = () => client.CallAsync(operation);

        var message = (await act.Should().ThrowAsync<InvalidOperationException>()).Which.Message;
        message.Should().ContainAll([.. wayOut, "none is set", "Nothing was sent"]);
        OperationCall.Spoken(message).Should().StartWith(OperationCall.Spoken($"{operation.Tag}{operation.Name}") + "NEEDS");
        server.Requests.Should().BeEmpty();
    }

    /// <summary>The headers that carry credentials, as they stood in the request.</summary>
    private static async Task<IEnumerable<string>> SentAsync(ContractOperation operation, Action<LiveAvatarClientOptions> configure)
    {
        var data = operation.Data is { } schema ? Sampler.Make(schema, new SampleKind()).ToString() : "null";
        await using var server = RawServer.Start(RawServer.Json($$"""{"code":1000,"data":{{data}}}"""));
        using var client = ClientOf(server, configure);

        await client.CallAsync(operation);

        string[] names = ["Authorization:", "Cookie:", "X-API-KEY:"];
        return server.Requests.Single().Split("\r\n").Where(line => names.Any(name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static LiveAvatarClient ClientOf(RawServer server, Action<LiveAvatarClientOptions> configure)
    {
        var options = new LiveAvatarClientOptions { BaseAddress = server.Address };
        configure(options);
        return new LiveAvatarClient(options);
    }
}
