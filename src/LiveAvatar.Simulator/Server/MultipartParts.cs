using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LiveAvatar.Simulator.Server;

internal sealed record MultipartPart(string Name, bool IsFile, string Text);

internal static class MultipartParts
{
    // None where the body is no multipart body, or breaks off. A part without a name can't be a field.
    public static async Task<IReadOnlyList<MultipartPart>> ReadAsync(string? contentType, byte[] body, CancellationToken cancellationToken)
    {
        var parts = new List<MultipartPart>();
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return parts;
        }

        try
        {
            var reader = new MultipartReader(boundary, new MemoryStream(body));
            while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
            {
                if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && HeaderUtilities.RemoveQuotes(disposition.Name).Value is { } name)
                {
                    using var text = new StreamReader(section.Body);
                    parts.Add(new MultipartPart(name, disposition.IsFileDisposition(), await text.ReadToEndAsync(cancellationToken).ConfigureAwait(false)));
                }
            }

            return parts;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return [];
        }
    }
}
