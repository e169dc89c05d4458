using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>Most tests run NSwag in their own process, because that is faster; the build runs its command line.</summary>
public class NSwagInProcessTests
{
    [Theory]
    [InlineData("seed.openapi.json")]
    [InlineData("liveavatar.openapi.json")]
    public async Task Output_IsThatOfTheCommandLine(string contract)
    {
        var client = await GeneratedClient.FromFileAsync(contract);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "generated", Guid.NewGuid().ToString("N"))).FullName;
        try
        {
            var prepared = Path.Combine(folder, "openapi.prepared.json");
            var output = Path.Combine(folder, "LiveAvatarClient.g.cs");
            await File.WriteAllTextAsync(prepared, client.Prepared.Json);
            await NSwagRun.RunAsync(NSwag.Assembly, NSwag.Settings, prepared, output, TimeProvider.System, CancellationToken.None);

            client.Source.Should().Be(await File.ReadAllTextAsync(output));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
