using System.Reflection;
using LiveAvatar.SpecTool.PublicApi;
using LiveAvatar.SpecTool.Tests.Repository;

namespace LiveAvatar.SpecTool.Tests.PublicApi;

public class PublicApiTests
{
    private static readonly string Clients = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ClientDirectory").Value!;

    public static TheoryData<string> Frameworks => ["net10.0", "net8.0", "netstandard2.0"];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Surface_IsWhatTheFileSays(string framework)
    {
        var kept = PublicApiFile.Parse(RepositoryFiles.Read(PublicApiStep.DefaultFile));

        var built = AssemblySurface.Read(Path.Combine(Clients, framework, "LiveAvatar.Generated.dll"));

        // What a class overrides depends on what its base has on that framework, and callers see it by the base.
        Lines("+", built.Except(kept, StringComparer.Ordinal)).Concat(Lines("-", kept.Except(built, StringComparer.Ordinal)))
            .Where(line => framework == "net10.0" || !line.Contains(" -> override ", StringComparison.Ordinal))
            .Should().BeEmpty("{0} is what callers see, so a change of it is committed: dotnet run --project src/LiveAvatar.SpecTool -- public-api", PublicApiStep.DefaultFile);
    }

    [Fact]
    public void File_IsSorted() =>
        PublicApiFile.Parse(RepositoryFiles.Read(PublicApiStep.DefaultFile)).Should().BeInAscendingOrder(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string sign, IEnumerable<string> lines) => lines.Select(line => $"{sign} {line}");
}
