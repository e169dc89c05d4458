namespace LiveAvatar.Simulator.Contract;

// Key is the scheme's name in the contract. Type is 'apiKey', the HTTP scheme in lower case, or 'unseen' where a request shows nothing of it.
internal sealed record CredentialScheme(string Key, string Type, string In, string Name)
{
    public const string ApiKey = "apiKey";
    public const string Basic = "basic";
    public const string Bearer = "bearer";
    public const string Digest = "digest";
    public const string Unseen = "unseen";

    // Two of a place can't be in one request: it has one Authorization.
    public (string, string) Place => (In, In == "header" ? Name.ToUpperInvariant() : Name);

    // What a handshake or the connection proves stands in no request that the simulator could judge.
    public static CredentialScheme OfAuthorization(string key, string type) =>
        new(key, type is "negotiate" or "ntlm" ? Unseen : type, "header", "Authorization");
}
