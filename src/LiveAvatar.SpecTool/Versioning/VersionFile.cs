using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Update;

namespace LiveAvatar.SpecTool.Versioning;

/// <summary><c>src/Version.props</c>, where the packages read their version, and the versions of packages that the build uses.</summary>
internal static partial class VersionFile
{
    public static SemanticVersion Read(string file) =>
        SemanticVersion.Parse(Prefix().Match(File.ReadAllText(file)).Groups["version"].Value)
        ?? throw UpdateException.Of(SpecCode.BadVersion, file, "There is no VersionPrefix of three numbers.");

    public static string With(string text, SemanticVersion version) => Prefix().Replace(text, $"<VersionPrefix>{version}</VersionPrefix>", 1);

    public static string PackageVersion(string file, string package) => File.Exists(file)
        ? Package().Matches(File.ReadAllText(file)).Where(match => match.Groups["name"].Value == package).Select(match => match.Groups["version"].Value).FirstOrDefault("")
        : "";

    [GeneratedRegex("<VersionPrefix>(?<version>[^<]*)</VersionPrefix>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();

    [GeneratedRegex("""PackageVersion Include="(?<name>[^"]+)" Version="\[?(?<version>[^"\]]+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Package();
}
