namespace LiveAvatar.Simulator.Contract;

// Key is the scheme's name in the contract. Type is 'apiKey', 'mutualtls', or the HTTP scheme in lower case.
internal sealed record CredentialScheme(string Key, string Type, string In, string Name)
{
    public const string ApiKey = "apiKey";
    public const string Bearer = "bearer";
    public const string MutualTls = "mutualtls";
}
