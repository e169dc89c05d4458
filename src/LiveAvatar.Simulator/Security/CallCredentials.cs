namespace LiveAvatar.Simulator.Security;

// The credentials that came with a request and were accepted.
internal sealed record CallCredentials(bool HasApiKey, string? SessionToken);
