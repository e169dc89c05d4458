using System.IO.Compression;
using System.Text.RegularExpressions;

namespace LiveAvatar.Packages.Tests.Feed;

/// <summary>What is checked before anything is pushed: one thing is wrong with these packages, and none of them gets to the feed.</summary>
[Collection(Packages.Name)]
public sealed partial class PushCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("LiveAvatar.PushCheck-");
    private readonly PackedPackages _packed;
    private readonly string _packages;

    public PushCheckTests(PackedPackages packed)
    {
        _packed = packed;
        _packages = _folder.CreateSubdirectory("packages").FullName;
        foreach (var file in Directory.GetFiles(packed.Folder))
        {
            File.Copy(file, Path.Combine(_packages, Path.GetFileName(file)));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task PackageMissing()
    {
        File.Delete(Package("LiveAvatar.Simulator"));

        await ShouldPushNothingAsync("LAPUSH001", "There is no package LiveAvatar.Simulator.");
    }

    [Fact]
    public async Task DownloadCutShort()
    {
        await File.WriteAllBytesAsync(Package("LiveAvatar.Simulator"), (await File.ReadAllBytesAsync(Package("LiveAvatar.Simulator")))[..1000]);

        await ShouldPushNothingAsync("LAPUSH002", "This is not a package: ");
    }

    [Fact]
    public async Task ZipWithoutNuspec()
    {
        using (var zip = ZipFile.Open(Package("LiveAvatar.Simulator"), ZipArchiveMode.Update))
        {
            Nuspec(zip).Delete();
        }

        await ShouldPushNothingAsync("LAPUSH002", "This is not a package: It holds no .nuspec.");
    }

    [Fact]
    public async Task TwoVersions()
    {
        Edit("LiveAvatar.Simulator", $"<version>{_packed.Version}</version>", "<version>0.0.9</version>");

        await ShouldPushNothingAsync("LAPUSH003", $"LiveAvatar.Generated.DependencyInjection {_packed.Version}, LiveAvatar.Simulator 0.0.9. Remove the old ones, or pack again.");
    }

    [Fact]
    public async Task DependencyOnAnotherVersion()
    {
        Edit("LiveAvatar.Generated.DependencyInjection", $"id=\"LiveAvatar.Generated\" version=\"{_packed.Version}\"", "id=\"LiveAvatar.Generated\" version=\"0.0.9\"");

        await ShouldPushNothingAsync("LAPUSH004", $"LiveAvatar.Generated.DependencyInjection {_packed.Version} needs LiveAvatar.Generated 0.0.9, and not the one that it is released with.");
    }

    [Fact]
    public async Task SymbolsMissing()
    {
        File.Delete(Path.ChangeExtension(Package("LiveAvatar.Simulator"), ".snupkg"));

        await ShouldPushNothingAsync("LAPUSH006", "has no symbols package (.snupkg) beside it.");
    }

    [Fact]
    public async Task PackageOfSomethingElse()
    {
        foreach (var extension in new[] { ".nupkg", ".snupkg" })
        {
            File.Copy(Path.ChangeExtension(Package("LiveAvatar.Simulator"), extension), Path.ChangeExtension(Package("LiveAvatar.Other"), extension));
        }

        Edit("LiveAvatar.Other", "<id>LiveAvatar.Simulator</id>", "<id>LiveAvatar.Other</id>");

        await ShouldPushNothingAsync("LAPUSH007", $"LiveAvatar.Other {_packed.Version} is no part of a release. Move it away.");
    }

    private static ZipArchiveEntry Nuspec(ZipArchive zip) => zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));

    private string Package(string id) => Path.Combine(_packages, $"{id}.{_packed.Version}.nupkg");

    private void Edit(string id, string from, string to)
    {
        using var zip = ZipFile.Open(Package(id), ZipArchiveMode.Update);
        using var stream = Nuspec(zip).Open();
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        text.Should().Contain(from);
        stream.SetLength(0);
        using var writer = new StreamWriter(stream);
        writer.Write(text.Replace(from, to, StringComparison.Ordinal));
    }

    private async Task ShouldPushNothingAsync(string code, string message)
    {
        var feed = _folder.CreateSubdirectory("feed").FullName;

        var result = (await PushProgram.RunAsync(_packed, _folder.FullName, feed, key: null, packages: _packages)).EnsureFailure();

        result.Diagnostics(code).Should().ContainSingle().Which.Should().Contain(message);
        Codes().Matches(result.Output).Should().ContainSingle("nothing else is wrong");
        Directory.GetFiles(feed).Should().BeEmpty();
    }

    [GeneratedRegex(@"error LAPUSH\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
