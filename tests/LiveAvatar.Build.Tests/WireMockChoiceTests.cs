using System.IO.Compression;
using System.Text.RegularExpressions;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>Which WireMock.Net the tests are compiled against. The graph of projects is the same for both; what it holds is not.</summary>
public sealed class WireMockChoiceTests : IDisposable
{
    private const string StandIn = "tests/WireMock.Net.StandIn";
    private const string Version = "99.0.0"; // not the one of record, which would reach the machine's folder of packages

    private readonly RepositoryCopy _repository = new();

    public WireMockChoiceTests()
    {
        _repository.CopyFromOrigin("tests/Directory.Build.props");
        _repository.CopyFromOrigin($"{StandIn}/WireMock.Net.StandIn.csproj");
        File.WriteAllText(_repository.At($"{StandIn}/Server.cs"), "namespace WireMock.Server;");
        File.WriteAllText(_repository.At($"{StandIn}/Consumer.csproj"), """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="WireMock.Net" /></ItemGroup></Project>""");
    }

    [Theory]
    [InlineData("package", false)]
    [InlineData("standin", true)]
    public async Task StandIn_Choice_HasSourcesOnlyWhenItIsUsed(string choice, bool compiled)
    {
        var result = await QueryAsync("WireMock.Net.StandIn", "-getItem:Compile", $"-p:LiveAvatarWireMock={choice}");

        result.Output.Contains("Server.cs", StringComparison.Ordinal).Should().Be(compiled);
    }

    [Theory]
    [InlineData("package", true)]
    [InlineData("standin", false)]
    public async Task Consumer_Choice_ReferencesThePackageOrNot(string choice, bool referenced)
    {
        UseFolderFeed();
        using (var package = ZipFile.Open(_repository.At($"feed/WireMock.Net.{Version}.nupkg"), ZipArchiveMode.Create))
        using (var nuspec = new StreamWriter(package.CreateEntry("WireMock.Net.nuspec").Open()))
        {
            await nuspec.WriteAsync($"<package><metadata><id>WireMock.Net</id><version>{Version}</version><authors>a</authors><description>d</description></metadata></package>");
        }

        var result = await QueryAsync("Consumer", "-t:CollectPackageReferences", "-getTargetResult:CollectPackageReferences", $"-p:LiveAvatarWireMock={choice}");

        result.Output.Contains("\"Identity\": \"WireMock.Net\"", StringComparison.Ordinal).Should().Be(referenced);
    }

    [Fact]
    public async Task Restore_FeedLacksWireMock_SaysSoAndLeavesItOut()
    {
        UseFolderFeed();

        var result = (await DotNet.RunAsync(_repository.Root, [], "restore", _repository.At($"{StandIn}/Consumer.csproj"), "-tl:off")).EnsureSuccess();

        result.Output.Should().Contain($"tests/WireMock.Net.StandIn is used: the feed has no WireMock.Net {Version}.");
        (await File.ReadAllTextAsync(_repository.At("obj/feed/WireMock.Net.props"))).Should().Contain("<LiveAvatarFeedWireMock>standin<");
    }

    public void Dispose() => _repository.Dispose();

    /// <summary>Lets the repository know no feed but a folder, which is empty until a test puts something there.</summary>
    private void UseFolderFeed()
    {
        Directory.CreateDirectory(_repository.At("feed"));
        File.WriteAllText(_repository.At("nuget.config"), """<configuration><packageSources><clear /><add key="folder" value="feed" /></packageSources></configuration>""");
        File.Delete(_repository.At("obj/feed/WireMock.Net.props"));
        File.WriteAllText(
            _repository.At("Directory.Packages.props"),
            Regex.Replace(File.ReadAllText(_repository.At("Directory.Packages.props")), "(?<=\"WireMock.Net\" Version=\")[^\"]+", Version, RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    private async Task<BuildResult> QueryAsync(string project, params string[] arguments) =>
        (await DotNet.RunAsync(_repository.Root, [("NUGET_PACKAGES", _repository.At("packages"))], ["msbuild", _repository.At($"{StandIn}/{project}.csproj"), "-nologo", .. arguments])).EnsureSuccess();
}
