using System.Text.Json.Nodes;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>What a new contract takes away breaks the compile where it is used; what it adds needs no line by hand.</summary>
[Trait("Category", "Slow")]
public sealed class ContractChangeTests(BuiltRepository repository) : StepTests(repository)
{
    [Fact]
    public async Task PropertyRemoved_BreaksTheQuickstart_AtTheLineThatUsesIt()
    {
        Repository.BringAlong("src/LiveAvatar.Simulator");
        Repository.BringAlong("src/LiveAvatar.Quickstart");
        var contract = await File.ReadAllTextAsync(Repository.Contract);
        await File.WriteAllTextAsync(Repository.Contract, WithoutVoiceId(contract));

        var result = (await Repository.BuildProjectAsync("src/LiveAvatar.Quickstart")).EnsureFailure();
        await File.WriteAllTextAsync(Repository.Contract, contract);

        var line = result.Diagnostics("CS1061").Should().ContainSingle(error => error.Contains("'VoiceId'", StringComparison.Ordinal)).Subject;
        var place = System.Text.RegularExpressions.Regex.Match(line, @"(?<file>\w+\.cs)\((?<line>\d+),", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        (await File.ReadAllLinesAsync(Repository.At($"src/LiveAvatar.Quickstart/{place.Groups["file"].Value}")))[int.Parse(place.Groups["line"].Value, provider: null) - 1]
            .Should().Contain("voice.VoiceId");
    }

    [Fact]
    public async Task OperationAdded_IsInTheClient()
    {
        var contract = await File.ReadAllTextAsync(Repository.Contract);
        await File.WriteAllTextAsync(Repository.Contract, LargerContract.Of(contract));

        var result = (await Repository.BuildAsync("--no-restore", "-f:net10.0")).EnsureSuccess();
        var client = await File.ReadAllTextAsync(Repository.Client);
        await File.WriteAllTextAsync(Repository.Contract, contract);

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
        client.Should().Contain("\"Voices.GetVoiceAgain\", \"GET\", \"/v1/voices/{voice_id}/again\", OperationCredentials.ApiKey, OperationResult.Envelope");
        client.Should().Contain("Task<ThirdPartyVoiceBindResponse> GetVoiceAgainAsync(");
    }

    private static string WithoutVoiceId(string contract)
    {
        var root = JsonNode.Parse(contract)!;
        var schema = root["components"]!["schemas"]!["ThirdPartyVoiceBindResponseSchema"]!;
        schema["properties"]!.AsObject().Remove("voice_id");
        schema["properties"]!["other_id"] = JsonNode.Parse("""{ "type": "string" }""");
        schema.AsObject().Remove("required");
        return root.ToJsonString();
    }
}
