using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Generation;

/// <summary>The version of NSwag stands in three files, because three programs read it.</summary>
public sealed class NSwagVersionTests
{
    [Fact]
    public void PackageAndNpm_HaveTheSameVersion()
    {
        var root = Root();
        var versions = XDocument.Load(Path.Combine(root, "Directory.Packages.props"));
        var npm = Path.Combine(root, "src", "LiveAvatar.Generated", "npm");
        var manifest = JObject.Parse(File.ReadAllText(Path.Combine(npm, "package.json")));
        var locked = JObject.Parse(File.ReadAllText(Path.Combine(npm, "package-lock.json")))["packages"]!["node_modules/nswag"]!;

        var package = versions.Descendants("PackageVersion").Single(version => string.Equals((string?)version.Attribute("Include"), "NSwag.MSBuild", StringComparison.Ordinal)).Attribute("Version")!.Value.Trim('[', ']');

        ((string?)manifest["dependencies"]!["nswag"]).Should().Be(package);
        ((string?)locked["version"]).Should().Be(package);
    }

    [Fact]
    public void LockFile_HoldsASha512AndNoAddress()
    {
        var file = Path.Combine(Root(), "src", "LiveAvatar.Generated", "npm", "package-lock.json");
        var locked = JObject.Parse(File.ReadAllText(file))["packages"]!["node_modules/nswag"]!;

        var integrity = (string?)locked["integrity"];

        integrity.Should().MatchRegex("^sha512-[A-Za-z0-9+/]{86}==$");
        locked["resolved"].Should().BeNull("a company's registry stands elsewhere");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "nswag.json")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository: no folder above them has an nswag.json.");
        }

        return folder.FullName;
    }
}
