using LiveAvatar.SpecTool.Tests.Repository;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Templates;

/// <summary>Comfort/ is the one hand-written folder that calls operations by name, so it stands and falls with them.</summary>
public class ComfortTests
{
    private const string WholeApi = "liveavatar.openapi.json";

    [Fact]
    public async Task WholeContract_CompilesWithComfort_WithoutAWarning()
    {
        var client = await GeneratedClient.FromFileAsync(WholeApi, withComfort: true);

        client.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/v1/sessions/keep-alive", "KeepSessionAliveAsync")]
    [InlineData("/v1/sessions/stop", "StopSessionAsync")]
    [InlineData("/v1/sessions/{session_id}/transcript", "GetSessionTranscriptAsync")]
    public async Task ContractWithoutAnOperationOfComfort_DoesNotCompileWithIt(string path, string method)
    {
        var contract = JObject.Parse(await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "tests", "Contracts", WholeApi)));
        contract["paths"]![path]!.Parent!.Remove();

        var client = await GeneratedClient.FromAsync(contract.ToString(), withComfort: true);

        client.Complaints.Should().Contain(complaint => complaint.Contains("error CS1061", StringComparison.Ordinal) && complaint.Contains($"'{method}'", StringComparison.Ordinal));
    }
}
