using LiveAvatar.Generated.Contenders;

namespace LiveAvatar.Generated.Benchmarks.Calls;

/// <summary>What goes out and what comes back.</summary>
public enum Exchange
{
    /// <summary>A small request, an answer of 268 B.</summary>
    Answer268B,

    /// <summary>A request of 43 KB, an answer of 268 B.</summary>
    Request43KB,

    /// <summary>No body, an answer of 4 KB.</summary>
    Answer4KB,

    /// <summary>No body, an answer of 43 KB.</summary>
    Answer43KB,

    /// <summary>No body, an answer of 1 MB.</summary>
    Answer1MB,
}

internal static class Exchanges
{
    private static readonly string LongName = new('n', 43_000);

    public static byte[] Answer(this Exchange exchange) => exchange switch
    {
        Exchange.Answer4KB => Answers.Voices(10),
        Exchange.Answer43KB => Answers.Voices(100),
        Exchange.Answer1MB => Answers.Voices(2400),
        _ => Answers.Bound,
    };

    public static Task Call(this Exchange exchange, IContender contender) => exchange switch
    {
        Exchange.Answer268B => contender.BindVoiceAsync("Narrator"),
        Exchange.Request43KB => contender.BindVoiceAsync(LongName),
        _ => contender.ListVoicesAsync(),
    };
}
