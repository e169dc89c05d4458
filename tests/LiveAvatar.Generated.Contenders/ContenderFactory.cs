namespace LiveAvatar.Generated.Contenders;

/// <summary>Makes contenders.</summary>
public static class ContenderFactory
{
    public const string ApiKey = "sk_live_0123456789abcdef0123456789abcdef";

    /// <summary>One that sends through a handler, as an application's own HttpClient would.</summary>
    public static IContender Of(Contender contender, HttpMessageHandler handler) =>
        Of(contender, new Uri("https://api.liveavatar.com"), () => new HttpClient(handler, disposeHandler: false));

    /// <summary>One that sends to a server, with connections of its own: the generated client with those that it makes by itself.</summary>
    public static IContender Of(Contender contender, Uri server) => contender switch
    {
        Contender.Generated => new GeneratedContender(new LiveAvatarClient(Options(server))),
        Contender.GeneratedObserved => new ObservedContender(new LiveAvatarClient(Options(server))),
        _ => Of(contender, server, () => new HttpClient()),
    };

    private static IContender Of(Contender contender, Uri server, Func<HttpClient> http) => contender switch
    {
        Contender.Floor => new FloorContender(server, http()),
        Contender.HandWritten => new HandWrittenContender(server, http()),
        Contender.Stock => new StockContender(server, http()),
        Contender.Generated => new GeneratedContender(new LiveAvatarClient(Options(server), http())),
        Contender.GeneratedObserved => new ObservedContender(new LiveAvatarClient(Options(server), http())),
        _ => throw new ArgumentOutOfRangeException(nameof(contender)),
    };

    private static LiveAvatarClientOptions Options(Uri server) => new() { ApiKey = ApiKey, BaseAddress = server };
}
