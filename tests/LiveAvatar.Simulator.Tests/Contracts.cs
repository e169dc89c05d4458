namespace LiveAvatar.Simulator.Tests;

// The contracts as their owner has them, byte for byte.
internal static class Contracts
{
    public static string Seed => Read("seed.openapi.json");

    public static string Full => Read("liveavatar.openapi.json");

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contracts", name));
}
