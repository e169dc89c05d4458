using System.IO.Compression;

namespace LiveAvatar.Build.Tests.Infrastructure;

/// <summary>
/// A feed with an NSwag.MSBuild in it, made of the binaries that npm's package holds: the same program, and the properties that the package of record
/// defines. NuGet's folder of packages is a temporary one, so that it never reaches the machine's.
/// </summary>
internal static class NSwagPackage
{
    private const string Nuspec = """
        <?xml version="1.0" encoding="utf-8"?>
        <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
          <metadata>
            <id>NSwag.MSBuild</id>
            <version>14.7.1</version>
            <authors>tests</authors>
            <description>Made by a test.</description>
            <developmentDependency>true</developmentDependency>
          </metadata>
        </package>
        """;

    private const string Props = """
        <Project>
          <PropertyGroup>
            <NSwagExe_Net100>dotnet "$(MSBuildThisFileDirectory)../tools/Net100/dotnet-nswag.dll"</NSwagExe_Net100>
          </PropertyGroup>
        </Project>
        """;

    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Adds the feed to the repository, and returns the environment variable that its builds need.</summary>
    public static (string Name, string Value) AddFeedTo(RepositoryCopy repository)
    {
        var feed = Directory.CreateDirectory(repository.At("feed")).FullName;
        using (var package = ZipFile.Open(Path.Combine(feed, "NSwag.MSBuild.14.7.1.nupkg"), ZipArchiveMode.Create))
        {
            Add(package, "NSwag.MSBuild.nuspec", Nuspec);
            Add(package, "build/NSwag.MSBuild.props", Props);
            foreach (var file in Directory.EnumerateFiles(Binaries(repository)))
            {
                package.CreateEntryFromFile(file, $"tools/Net100/{Path.GetFileName(file)}", CompressionLevel.Fastest);
            }
        }

        File.WriteAllText(
            repository.At("nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="folder" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
            </configuration>
            """);

        return ("NUGET_PACKAGES", repository.At("packages"));
    }

    /// <summary>NSwag's binaries: from npm where the feed lacks the package, else from the package itself.</summary>
    private static string Binaries(RepositoryCopy repository) => repository.InstalledNSwag().FirstOrDefault() is { } installed
        ? Path.Combine(installed, "node_modules", "nswag", "bin", "binaries", "Net100")
        : Path.Combine(MachinePackages, "nswag.msbuild", "14.7.1", "tools", "Net100");

    private static void Add(ZipArchive package, string name, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(text);
    }
}
