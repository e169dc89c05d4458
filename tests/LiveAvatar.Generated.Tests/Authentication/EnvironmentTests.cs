using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Authentication;

[Collection(ProcessWide.Name)]
public sealed class EnvironmentTests : IDisposable
{
    private const string Variable = "LIVEAVATAR_API_KEY";

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);

    [Fact]
    public async Task Variable_Set_IsTheKeyThatIsSent()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        Environment.SetEnvironmentVariable(Variable, "from-environment");
        using var client = new LiveAvatarClient(new LiveAvatarClientOptions { BaseAddress = server.Address });
        Environment.SetEnvironmentVariable(Variable, "changed-later");

        await client.BindAsync();

        server.Requests.Single().Should().Contain("\r\nX-API-KEY: from-environment\r\n");
    }

    [Fact]
    public void Variable_NotSet_NoClientIsMade()
    {
        var act = () => new LiveAvatarClient(new LiveAvatarClientOptions());

        act.Should().Throw<ArgumentException>().WithMessage("There is no credential. *");
    }
}
