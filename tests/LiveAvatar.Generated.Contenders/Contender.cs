namespace LiveAvatar.Generated.Contenders;

/// <summary>The contenders by the letters that the tables have them under.</summary>
public enum Contender
{
    /// <summary>HttpClient, the body drained and not parsed.</summary>
    Floor,

    /// <summary>A careful call by hand, with HttpClient and Newtonsoft.Json.</summary>
    HandWritten,

    /// <summary>What stock NSwag generates.</summary>
    Stock,

    /// <summary>This client, as it is by default.</summary>
    Generated,

    /// <summary>This client, with somebody listening to its spans and durations.</summary>
    GeneratedObserved,
}
