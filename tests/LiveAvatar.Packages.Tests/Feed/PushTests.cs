namespace LiveAvatar.Packages.Tests.Feed;

/// <summary>Pushing, to a real feed by the ordinary client.</summary>
[Collection(Packages.Name)]
public sealed class PushTests(PackedPackages packed) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("LiveAvatar.Push-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Push_WithTheKey_PushesAll_AndSkipsThemTheNextTime()
    {
        await using var server = await StartAsync();

        var first = (await PushProgram.RunAsync(packed, _folder.FullName, NuGetConfig.SourceName, NuGetServer.Key)).EnsureSuccess();
        var files = server.Files;
        var second = (await PushProgram.RunAsync(packed, _folder.FullName, NuGetConfig.SourceName, NuGetServer.Key)).EnsureSuccess();

        files.Should().Equal(Directory.GetFiles(packed.Folder).Select(file => Path.GetFileName(file).ToLowerInvariant()).Order(StringComparer.Ordinal));
        first.Output.Should().Contain($"LiveAvatar.Simulator {packed.Version} is pushed.").And.NotContain("skipped");
        second.Output.Should().Contain($"LiveAvatar.Simulator {packed.Version} is skipped: the feed has it already.").And.NotContain("is pushed");
    }

    [Fact]
    public async Task Push_WrongKey_SaysSo()
    {
        await using var server = await StartAsync();

        var result = (await PushProgram.RunAsync(packed, _folder.FullName, NuGetConfig.SourceName, "zq7-wrong")).EnsureFailure();

        result.Diagnostics("LAPUSH010").Should().ContainSingle().Which.Should().Contain($"The feed refused LiveAvatar.Generated {packed.Version} (403): the key in LIVEAVATAR_FEED_KEY is wrong");
        result.Output.Should().NotContain("zq7");
        server.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Push_NoKey_NamesTheWaysToGiveOne()
    {
        await using var server = await StartAsync();

        var result = (await PushProgram.RunAsync(packed, _folder.FullName, NuGetConfig.SourceName, key: null)).EnsureFailure();

        result.Diagnostics("LAPUSH010").Should().ContainSingle().Which.Should().Contain("(401)").And.Contain("LIVEAVATAR_FEED_KEY");
        server.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Push_NoKey_UsesTheCredentialsThatNuGetHas()
    {
        await using var server = await StartAsync(("somebody", "a-password"));

        (await PushProgram.RunAsync(packed, _folder.FullName, NuGetConfig.SourceName, key: null)).EnsureSuccess();

        server.Files.Should().HaveCount(6);
    }

    [Fact]
    public async Task Push_ContractHasChanged_PushesNothing()
    {
        await using var server = await StartAsync();
        var contract = Path.Combine(_folder.FullName, "openapi.json");
        await File.WriteAllTextAsync(contract, "{}");

        var result = (await PushProgram.RunAsync(packed, _folder.FullName, NuGetConfig.SourceName, NuGetServer.Key, contract)).EnsureFailure();

        result.Diagnostics("LAPUSH005").Should().HaveCount(3);
        server.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Push_NobodyAnswers_SaysSo()
    {
        var result = (await PushProgram.RunAsync(packed, _folder.FullName, "https://127.0.0.1:9/v3/index.json", NuGetServer.Key)).EnsureFailure();

        result.Diagnostics("LAPUSH011").Should().ContainSingle().Which.Should().Contain("was not pushed").And.Contain("127.0.0.1:9");
    }

    [Fact]
    public async Task Push_ToAFolder_PushesAll_AndReplacesNothingTheNextTime()
    {
        var feed = _folder.CreateSubdirectory("a feed").FullName;

        (await PushProgram.RunAsync(packed, _folder.FullName, feed, key: null)).EnsureSuccess();
        var pushed = Directory.GetFiles(feed, "*.nupkg", SearchOption.AllDirectories);
        await File.WriteAllTextAsync(pushed[0], "what others have restored");
        var second = (await PushProgram.RunAsync(packed, _folder.FullName, feed, key: null)).EnsureSuccess();

        pushed.Should().HaveCount(3);
        second.Output.Should().NotContain("is pushed");
        (await File.ReadAllTextAsync(pushed[0])).Should().Be("what others have restored");
    }

    private async Task<NuGetServer> StartAsync((string User, string Password)? account = null)
    {
        var server = await NuGetServer.StartAsync(account);
        var credentials = account is var (user, password)
            ? $"""<packageSourceCredentials><{NuGetConfig.SourceName}><add key="Username" value="{user}" /><add key="ClearTextPassword" value="{password}" /></{NuGetConfig.SourceName}></packageSourceCredentials>"""
            : "";
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "nuget.config"), NuGetConfig.With(server, credentials));
        return server;
    }
}
