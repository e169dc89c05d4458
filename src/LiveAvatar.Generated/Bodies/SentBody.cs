using System;
using System.Net.Http;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>The body of a call, ready to be sent: bytes, or what files are read into.</summary>
internal readonly struct SentBody
{
    public const string Json = "application/json";
    public const string AnyContent = "application/octet-stream";

    private readonly byte[]? _bytes;
    private readonly object? _source;
    private readonly string? _contentType;

    private SentBody(byte[]? bytes, object? source, string? contentType)
    {
        _bytes = bytes;
        _source = source;
        _contentType = contentType;
    }

    public bool IsRepeatable => _source switch
    {
        LiveAvatarFile file => file.IsRepeatable,
        MultipartBody form => form.IsRepeatable,
        _ => true,
    };

    /// <summary>Whether the media type is JSON, by whatever name and with whatever parameters.</summary>
    public static bool IsJson(string contentType) => contentType.Split(';')[0].TrimEnd().EndsWith("json", StringComparison.OrdinalIgnoreCase);

    public static SentBody Of(OperationRequest request)
    {
        if (request.Content is not { } content)
        {
            return default;
        }

        var parameter = request.ContentParameter!;
        var contentType = request.ContentType;
        return request.BodyFormat switch
        {
            BodyFormat.Form => new(UrlEncodedForm.Write(content, request.FieldRules, parameter), source: null, contentType),
            BodyFormat.Multipart => new(bytes: null, new MultipartBody(contentType, content, request.FieldRules, parameter), contentType),
            BodyFormat.Text => new(Encoding.UTF8.GetBytes(WireText.Of(content)!), source: null, contentType),
            BodyFormat.File => new(bytes: null, content, ((LiveAvatarFile)content).ContentType ?? contentType),
            _ => new(RequestBody.Write(content, parameter), source: null, contentType),
        };
    }

    /// <summary>Makes what one attempt sends; null where there is no body.</summary>
    public HttpContent? Create()
    {
        switch (_source)
        {
            case LiveAvatarFile file:
                return new FileContent(file, _contentType!);
            case MultipartBody form:
                return form.Create();
        }

        if (_bytes is null)
        {
            return null;
        }

        var content = new ByteArrayContent(_bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", _contentType);
        return content;
    }
}
