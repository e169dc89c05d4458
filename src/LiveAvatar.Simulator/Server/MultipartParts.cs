using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LiveAvatar.Simulator.Server;

internal sealed record MultipartPart(string Name, string? FileName, string? ContentType, ReadOnlyMemory<byte> Content)
{
    public bool IsFile => FileName is not null;

    public string Text => Encoding.UTF8.GetString(Content.Span);
}

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
                    using var content = new MemoryStream();
                    await section.Body.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
                    parts.Add(new MultipartPart(name, FileName(disposition), section.ContentType, content.ToArray()));
                }
            }

            return parts;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return [];
        }
    }

    // Null for what is no file.
    private static string? FileName(ContentDispositionHeaderValue disposition) =>
        disposition.IsFileDisposition() ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value : null;
}
