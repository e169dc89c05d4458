namespace LiveAvatar.Packages.Tests.Feed;

/// <summary>A nuget.config that adds a test's feed to the sources of the machine. Without TLS, because it is on loopback.</summary>
internal static class NuGetConfig
{
    public const string SourceName = "test-feed";

    public static string With(NuGetServer server, string more = "") =>
        $"""<configuration><packageSources><add key="{SourceName}" value="{server.Address}" allowInsecureConnections="true" /></packageSources>{more}</configuration>""";
}
