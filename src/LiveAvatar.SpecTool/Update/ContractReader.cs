using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Update;

/// <summary>Reads a contract from an address or a file.</summary>
internal static class ContractReader
{
    public static async Task<ContractOrigin> ReadAsync(UpdateOptions options, ContractLock? current, TimeProvider time, CancellationToken cancellationToken)
    {
        if (Uri.TryCreate(options.From, UriKind.Absolute, out var address) && !address.IsFile)
        {
            var eTag = current is not null && current.Source == options.From ? current.ETag : null;
            return await new ContractDownload(address, options.MostBytes, options.Timeout, time).ReadAsync(eTag, cancellationToken).ConfigureAwait(false);
        }

        return await ReadFileAsync(options, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ContractOrigin> ReadFileAsync(UpdateOptions options, CancellationToken cancellationToken)
    {
        var file = new FileInfo(address(options.From));
        if (!file.Exists)
        {
            throw UpdateException.Of(SpecCode.NotDownloaded, options.From, "There is no such file.");
        }

        if (file.Length > options.MostBytes)
        {
            throw UpdateException.Of(SpecCode.TooLarge, options.From, ContractDownload.TooLarge(options.MostBytes));
        }

        return new ContractOrigin(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false), ETag: null);

        static string address(string from) => Uri.TryCreate(from, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : from;
    }
}
