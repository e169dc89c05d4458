using System.IO.Compression;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text;

namespace LiveAvatar.Packages.Tests;

[Collection(Packages.Name)]
public sealed class PackageTests(PackedPackages packed)
{
    private const string Client = "LiveAvatar.Generated";
    private const string Registration = "LiveAvatar.Generated.DependencyInjection";
    private const string Simulator = "LiveAvatar.Simulator";

    [Fact]
    public void Pack_InTwoFolders_GivesTheSameBytes()
    {
        var first = Hashes(packed.First.At("bin/packages"));

        first.Should().HaveCount(6);
        Hashes(packed.Second.At("bin/packages")).Should().Equal(first);
    }

    [Theory]
    [InlineData(Client, "netstandard2.0;net8.0;net10.0")]
    [InlineData(Registration, "netstandard2.0;net8.0;net10.0")]
    [InlineData(Simulator, "net8.0;net10.0")]
    public void Package_HoldsAssemblyAndDocumentationForEachFramework_AndTheReadme(string id, string frameworks)
    {
        using var package = packed.Open(id);

        package.Files.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)).Should()
            .BeEquivalentTo(frameworks.Split(';').SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }));
        package.Files.Should().Contain("README.md");
    }

    [Theory]
    [InlineData(Client)]
    [InlineData(Registration)]
    [InlineData(Simulator)]
    public void Package_DescribesItself_AndClaimsNoLicenceAndNoPlaceOfItsOwn(string id)
    {
        using var package = packed.Open(id);

        package.Value("description").Should().NotBeEmpty();
        package.Value("tags").Should().Contain("liveavatar");
        package.Value("readme").Should().Be("README.md");
        package.Metadata.Elements().Select(element => element.Name.LocalName).Should().NotContain(["license", "licenseUrl", "projectUrl"]);
        package.Metadata.ToString().Should().NotContain("file:").And.NotContain(Path.GetTempPath());
    }

    [Theory]
    [InlineData(Client)]
    [InlineData(Registration)]
    [InlineData(Simulator)]
    public void Package_NeedsNothingThatMadeIt(string id)
    {
        using var package = packed.Open(id);

        package.Dependencies.SelectMany(group => group).Should().NotBeEmpty()
            .And.NotContain(name => name.Contains("NSwag") || name.Contains("SpecTool") || name.Contains("Analyzer") || name.Contains("WireMock"));
    }

    [Theory]
    [InlineData(Client, "netstandard2.0")]
    [InlineData(Client, "net10.0")]
    [InlineData(Registration, "net8.0")]
    [InlineData(Simulator, "net8.0")]
    public void Assembly_NamesTheContractAndNoPathOfTheMachine(string id, string framework)
    {
        using var package = packed.Open(id);

        var assembly = Encoding.UTF8.GetString(package.Bytes($"lib/{framework}/{id}.dll"));

        assembly.Should().Contain("ContractSha256").And.Contain(Sha256(packed.First.Contract).ToLowerInvariant());
        assembly.Should().NotContain(packed.First.Root);
    }

    [Fact]
    public void Symbols_EmbedTheGeneratedSource_AndNoPathOfTheMachine()
    {
        using var symbols = ZipFile.OpenRead(Path.Combine(packed.Folder, $"{Client}.{packed.Version}.snupkg"));
        using var stream = symbols.GetEntry($"lib/net8.0/{Client}.pdb")!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        var reader = provider.GetMetadataReader();

        var names = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();
        var generated = reader.Documents.Single(document => reader.GetString(reader.GetDocument(document).Name).EndsWith("LiveAvatarClient.g.cs", StringComparison.Ordinal));

        names.Should().NotContain(name => name.Contains(packed.First.Root));
        reader.GetCustomDebugInformation(generated).Should().Contain(information =>
            reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE"), "that is the kind of an embedded source");
    }

    [Fact]
    public void Readme_InThePackage_HasNoLinkIntoTheRepository()
    {
        using var package = packed.Open(Client);

        package.Text("README.md").Should().StartWith("# LiveAvatar.Generated").And.NotMatchRegex(@"\]\((?!https://|#)");
    }

    private static Dictionary<string, string> Hashes(string folder) =>
        Directory.GetFiles(folder).OrderBy(file => file, StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), Sha256, StringComparer.Ordinal);

    private static string Sha256(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
