namespace LiveAvatar.Simulator.LiveBehaviour;

internal static class Secrets
{
    public const string Path = "/v1/secrets";
}
