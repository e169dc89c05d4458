using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Update;

/// <summary>Gets a contract over HTTP: https, or from this machine; within a time and a size; from the host that was named and no other.</summary>
internal sealed class ContractDownload(Uri address, long mostBytes, TimeSpan timeout, TimeProvider time)
{
    private const int MostRedirects = 5;

    public static string TooLarge(long mostBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"It is larger than {mostBytes:N0} bytes. Find out what it is before you raise --max-size.");

    public async Task<ContractOrigin> ReadAsync(string? eTag, CancellationToken cancellationToken)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            throw UpdateException.Of(SpecCode.SourceNotSecure, address.OriginalString, "The address must be https, or on this machine: who can change the contract on the way can change the client.");
        }

        using var timer = new CancellationTokenSource(timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await GetAsync(eTag, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw NotDownloaded(string.Create(CultureInfo.InvariantCulture, $"It did not come within {timeout.TotalSeconds:0} seconds."));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw NotDownloaded($"It could not be read: {exception.Message}");
        }
    }

    private async Task<ContractOrigin> GetAsync(string? eTag, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, UseCookies = false };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var place = address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, place);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("LiveAvatar.SpecTool", "1.0"));
            if (EntityTagHeaderValue.TryParse(eTag, out var tag))
            {
                request.Headers.IfNoneMatch.Add(tag);
            }

            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotModified)
            {
                return new ContractOrigin(address.OriginalString, Bytes: null, eTag);
            }

            if (response.Headers.Location is { } location && (int)response.StatusCode is 301 or 302 or 303 or 307 or 308)
            {
                place = Follow(place, location);
                continue;
            }

            return response.StatusCode == HttpStatusCode.OK
                ? new ContractOrigin(address.OriginalString, await BodyAsync(response, cancellationToken).ConfigureAwait(false), response.Headers.ETag?.ToString())
                : throw NotDownloaded(string.Create(CultureInfo.InvariantCulture, $"The answer was {(int)response.StatusCode}."));
        }

        throw NotDownloaded("It redirects without end.");
    }

    private Uri Follow(Uri place, Uri location)
    {
        var next = new Uri(place, location);
        return next.Scheme == address.Scheme && next.Authority == address.Authority
            ? next
            : throw UpdateException.Of(SpecCode.RedirectedElsewhere, address.OriginalString, $"It redirects to {next.GetLeftPart(UriPartial.Path)}, on another host. If the contract is there now, give update that address.");
    }

    private async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > mostBytes)
        {
            throw UpdateException.Of(SpecCode.TooLarge, address.OriginalString, TooLarge(mostBytes));
        }

        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            // What is announced may be little, or be packed.
            if (kept.Length + read > mostBytes)
            {
                throw UpdateException.Of(SpecCode.TooLarge, address.OriginalString, TooLarge(mostBytes));
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private GenerationException NotDownloaded(string reason) => UpdateException.Of(SpecCode.NotDownloaded, address.OriginalString, reason);
}
