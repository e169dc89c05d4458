namespace LiveAvatar.Simulator.Contract;

internal static class EmbeddedContract
{
    public static ApiContract Or(LiveAvatarSimulatorOptions options) => options.Contract is { } contract
        ? ApiContract.Load(contract, options.Overlay)
        : ApiContract.Load(Read("openapi.json"), options.Overlay ?? Read("overlay.json"));

    private static string Read(string name)
    {
        var resource = typeof(EmbeddedContract).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The simulator was built without its {name}.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
