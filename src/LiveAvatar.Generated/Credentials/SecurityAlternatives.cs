namespace LiveAvatar.Generated;

/// <summary>What opens an operation: any one of several sets of credentials, each of which is needed whole.</summary>
internal static class SecurityAlternatives
{
    private static readonly SecurityScheme[][] Key = [[SecurityScheme.ApiKey]];
    private static readonly SecurityScheme[][] Token = [[SecurityScheme.SessionToken]];

    // Who holds the token of a session calls for that session, whatever else is held.
    private static readonly SecurityScheme[][] Either = [[SecurityScheme.SessionToken], [SecurityScheme.ApiKey]];

    public static SecurityScheme[][] Of(OperationCredentials credentials) => (credentials & ~OperationCredentials.LaSession) switch
    {
        OperationCredentials.ApiKey => Key,
        OperationCredentials.SessionToken => Token,
        OperationCredentials.ApiKey | OperationCredentials.SessionToken => Either,
        _ => [],
    };
}
