using System.Security.Cryptography;
using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Push;

/// <summary>The packages of one release, and what must be true of them before any of them is pushed.</summary>
internal static class PackageSet
{
    /// <summary>What a release consists of, in the order of pushing: nobody can get a package before what it needs.</summary>
    private static readonly string[] Ids = ["LiveAvatar.Generated", "LiveAvatar.Generated.DependencyInjection", "LiveAvatar.Simulator"];

    /// <exception cref="PushException">Something is wrong with them.</exception>
    public static async Task<IReadOnlyList<PackageFile>> ReadAsync(PushOptions options, CancellationToken cancellationToken)
    {
        var files = Directory.Exists(options.Packages) ? Directory.GetFiles(options.Packages, "*.nupkg") : [];
        var packages = files.Select(Read).ToList();
        var contract = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(options.Contract, cancellationToken).ConfigureAwait(false)));

        Diagnostic[] problems = [.. Missing(options.Packages, packages), .. Versions(options.Packages, packages), .. packages.SelectMany(package => Problems(package, options.Contract, contract))];
        return problems.Length == 0
            ? [.. packages.OrderBy(package => Array.IndexOf(Ids, package.Id))]
            : throw new PushException(problems);
    }

    private static PackageFile Read(string path)
    {
        try
        {
            return PackageFile.Read(path);
        }
        catch (Exception exception) when (exception is InvalidDataException or System.Xml.XmlException or BadImageFormatException)
        {
            throw new PushException(PushDiagnostics.Unreadable(path, exception.Message));
        }
    }

    private static IEnumerable<Diagnostic> Missing(string folder, List<PackageFile> packages) =>
        Ids.Where(id => packages.TrueForAll(package => package.Id != id)).Select(id => PushDiagnostics.Missing(folder, id));

    private static IEnumerable<Diagnostic> Versions(string folder, List<PackageFile> packages)
    {
        if (packages.Select(package => package.Version).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
        {
            yield return PushDiagnostics.VersionsDiffer(folder, packages.Select(package => package.Name).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<Diagnostic> Problems(PackageFile package, string contractFile, string contract)
    {
        if (!Ids.Contains(package.Id, StringComparer.Ordinal))
        {
            yield return PushDiagnostics.Unexpected(package);
        }

        foreach (var (id, version) in package.Dependencies.Where(dependency => Ids.Contains(dependency.Id, StringComparer.Ordinal) && dependency.Version != package.Version))
        {
            yield return PushDiagnostics.DependencyDiffers(package, id, version);
        }

        if (package.ContractHashes is not [var hash] || !string.Equals(hash, contract, StringComparison.OrdinalIgnoreCase))
        {
            yield return PushDiagnostics.OtherContract(package, contractFile);
        }

        if (!package.HasSymbols)
        {
            yield return PushDiagnostics.NoSymbols(package);
        }
    }
}
