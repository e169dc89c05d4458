using System.Text;
using LiveAvatar.SpecTool.Tests.Repository;
using LiveAvatar.SpecTool.Update;

namespace LiveAvatar.SpecTool.Tests.Update;

#pragma warning disable CA1001 // xUnit disposes it, asynchronously
/// <summary>A new contract, served on loopback, to its place.</summary>
public sealed class UpdateTests : IAsyncDisposable
{
    private readonly UpdateScene _scene = new();

    [Fact]
    public async Task Update_NewContract_IsInPlaceByteForByte()
    {
        _scene.Server.AnswerWith("200 OK", UpdateScene.Full, "ETag: \"one\"\r\n");

        var exitCode = await _scene.UpdateAsync(change: options => options with { Reports = [_scene.At("report.md"), _scene.At("report.json")] });

        exitCode.Should().Be(0, _scene.Log.ToString());
        File.ReadAllBytes(_scene.At("spec/openapi.json")).Should().Equal(UpdateScene.Full);
        _scene.Log.ToString().Should().Contain("38 safe (38 operations added, 0 removed).");
        ContractLock.Read(_scene.At("spec/contract.lock.json")).Should().BeEquivalentTo(new { Source = _scene.Server.Address, ETag = "\"one\"", Operations = 39, NSwag = "14.7.1" });
        _scene.Read("spec/public-api.txt").Should().EndWith("A -> class\nB -> class\n");
        _scene.Read("src/Version.props").Should().Contain("<VersionPrefix>0.1.1</VersionPrefix>");
        _scene.Read("spec/CHANGELOG.md").Should().StartWith("# Changelog\n\n## 0.1.1 (unreleased)\n\n- Made from ").And.Contain("Voices.ListVoicesAsync was added.").And.EndWith("\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n");
        _scene.Read("report.md").Should().Contain("<summary>Safe: 38</summary>");
        _scene.Read("report.json").Should().Contain("\"rule\": \"operation-added\"");
    }

    [Fact]
    public async Task Update_SecondTime_SaysThatNothingHasChanged()
    {
        _scene.Server.AnswerWith("200 OK", UpdateScene.Full, "ETag: \"one\"\r\n");
        await _scene.UpdateAsync();
        var before = _scene.Files();
        _scene.Server.AnswerWith("304 Not Modified", []);

        var exitCode = await _scene.UpdateAsync();

        exitCode.Should().Be(0);
        _scene.Server.Requests[^1].Should().Contain("If-None-Match: \"one\"");
        _scene.Log.ToString().Should().Contain("Nothing has changed");
        _scene.Files().Should().Equal(before);
    }

    [Fact]
    public async Task Update_SameBytes_SaysThatNothingHasChanged()
    {
        _scene.Server.AnswerWith("200 OK", UpdateScene.Seed);
        var before = _scene.Files();

        var exitCode = await _scene.UpdateAsync();

        exitCode.Should().Be(0);
        _scene.Files().Should().Equal(before);
    }

    [Fact]
    public async Task Update_File_IsTaken()
    {
        var exitCode = await _scene.UpdateAsync(RepositoryFiles.FullPath("spec/openapi.json"));

        exitCode.Should().Be(0, _scene.Log.ToString());
        ContractLock.Read(_scene.At("spec/contract.lock.json"))!.Source.Should().Be("openapi.json");
    }

    [Theory]
    [InlineData("LASPEC060", "200 OK", "<!doctype html><html><body>Sign in</body></html>")]
    [InlineData("LASPEC061", "500 Internal Server Error", "{}")]
    [InlineData("LASPEC061", "404 Not Found", "")]
    [InlineData("LASPEC001", "200 OK", """{ "openapi": "3.1.0", "info": """)]
    [InlineData("LASPEC001", "200 OK", "")]
    [InlineData("LASPEC002", "200 OK", """{ "swagger": "2.0" }""")]
    [InlineData("LASPEC003", "200 OK", """{ "openapi": "3.1.0", "info": { "title": "Live avatar API" }, "paths": {} }""")]
    [InlineData("LASPEC004", "200 OK", """{ "openapi": "3.1.0", "info": { "title": "Live avatar API" }, "paths": { "/a": { "get": { "responses": { "200": { "$ref": "#/nowhere" } } } } } }""")]
    [InlineData("LASPEC065", "200 OK", """{ "openapi": "3.1.0", "info": { "title": "Pets" }, "paths": { "/a": { "get": { "responses": { "200": { "description": "" } } } } } }""")]
    public async Task Update_WhatIsNoContractOfThisApi_ChangesNothing(string code, string status, string body)
    {
        _scene.Server.AnswerWith(status, Encoding.UTF8.GetBytes(body));

        await ShouldBeRefusedAsync(code);
    }

    [Fact]
    public async Task Update_AnotherServer_ChangesNothing()
    {
        _scene.Write("spec/openapi.json", WithServer("https://api.one.example/v1"));
        _scene.Server.AnswerWith("200 OK", Encoding.UTF8.GetBytes(WithServer("https://api.two.example/v1")));

        await ShouldBeRefusedAsync("LASPEC066");

        (await _scene.UpdateAsync(change: options => options with { AcceptOtherApi = true })).Should().Be(0, _scene.Log.ToString());
    }

    [Fact]
    public async Task Update_BodyCutShort_ChangesNothing()
    {
        _scene.Server.AnswerWith("200 OK", UpdateScene.Full[..5000], announced: UpdateScene.Full.Length);

        await ShouldBeRefusedAsync("LASPEC061");
    }

    [Theory]
    [InlineData("Content-Length: 209715200\r\n")]
    [InlineData("")]
    public async Task Update_200Megabytes_ChangesNothing(string announcement)
    {
        _scene.Server.Answer = async (_, stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\n{announcement}\r\n"), token);
            var megabyte = new byte[1024 * 1024];
            for (var sent = 0; sent < 200; sent++)
            {
                await stream.WriteAsync(megabyte, token);
            }
        };

        await ShouldBeRefusedAsync("LASPEC062");
    }

    [Fact]
    public async Task Update_NoAnswerInTime_ChangesNothing()
    {
        _scene.Server.Answer = (_, _, token) => Task.Delay(Timeout.Infinite, token);

        await ShouldBeRefusedAsync("LASPEC061", options => options with { Timeout = TimeSpan.FromMilliseconds(200) });
    }

    [Fact]
    public async Task Update_RedirectToAnotherHost_ChangesNothingAndSaysWhere()
    {
        _scene.Server.AnswerWith("302 Found", [], "Location: https://elsewhere.example/login?token=secret\r\n");

        await ShouldBeRefusedAsync("LASPEC063");

        _scene.Log.ToString().Should().Contain("https://elsewhere.example/login,").And.NotContain("secret");
        _scene.Server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Update_RedirectOnTheSameHost_IsFollowed()
    {
        _scene.Server.Answer = async (head, stream, token) => await stream.WriteAsync(
            head.StartsWith("GET /new.json", StringComparison.Ordinal)
                ? [.. "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8, .. UpdateScene.Full]
                : "HTTP/1.1 301 Moved Permanently\r\nLocation: /new.json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(),
            token);

        (await _scene.UpdateAsync()).Should().Be(0, _scene.Log.ToString());
    }

    [Theory]
    [InlineData("http://contracts.example/openapi.json", "LASPEC064")]
    [InlineData("ftp://contracts.example/openapi.json", "LASPEC064")]
    [InlineData("/no/such/file.json", "LASPEC061")]
    public async Task Update_FromNowhereSafe_ChangesNothing(string from, string code) => await ShouldBeRefusedAsync(code, from: from);

    [Fact]
    public async Task Update_OverlayThatFitsNothingAnyMore_ChangesNothingAndNamesTheAction()
    {
        _scene.Write("spec/overlay.json", """{ "overlay": "1.0.0", "actions": [{ "target": "$.paths['/gone']", "description": "why", "remove": true }] }""");
        _scene.Server.AnswerWith("200 OK", UpdateScene.Full);

        await ShouldBeRefusedAsync("LASPEC067");

        _scene.Log.ToString().Should().Contain("$.paths['/gone']");
    }

    [Fact]
    public async Task Update_ClientThatDoesNotBuild_PutsEverythingBack()
    {
        _scene.Server.AnswerWith("200 OK", UpdateScene.Full);
        _scene.Surface = () => throw UpdateException.Of(SpecTool.Prepare.SpecCode.ClientDoesNotBuild, "a.csproj", "It doesn't.");

        await ShouldBeRefusedAsync("LASPEC068");
    }

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    private static string WithServer(string url) =>
        $$"""{ "openapi": "3.1.0", "info": { "title": "Live avatar API", "version": "{{url.Length}}" }, "servers": [{ "url": "{{url}}" }], "paths": { "/a": { "get": { "operationId": "a", "responses": { "200": { "description": "" } } } } } }""";

    private async Task ShouldBeRefusedAsync(string code, Func<UpdateOptions, UpdateOptions>? change = null, string? from = null)
    {
        var before = _scene.Files();

        var exitCode = await _scene.UpdateAsync(from, change);

        exitCode.Should().Be(1, _scene.Log.ToString());
        _scene.Log.ToString().Should().Contain($": error {code}: ");
        _scene.Files().Should().Equal(before);
    }
}
