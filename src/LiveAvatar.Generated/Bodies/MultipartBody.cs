using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>A model as parts of their own: values as text, objects as JSON, files as they are.</summary>
internal sealed class MultipartBody(string mediaType, object content, FieldRules? rules, string parameterName)
{
    private readonly List<FormField> _fields = FormField.AllOf(content, parameterName);

    public bool IsRepeatable => _fields.TrueForAll(static sent => sent.Files.All(static file => file.IsRepeatable));

    /// <summary>Makes what one attempt sends.</summary>
    public HttpContent Create()
    {
        var boundary = Guid.NewGuid().ToString("N");
        var body = new MultipartContent(mediaType.Split('/')[1], boundary);
#if NET
        body.HeaderEncodingSelector = static (_, _) => Encoding.UTF8; // for the names of files, as browsers send them
#endif
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", $"{mediaType}; boundary={boundary}"); // .NET quotes it, which not every server takes

        foreach (var field in _fields)
        {
            AddFiles(body, field);
            AddValues(body, field);
        }

        return body;
    }

    private void AddFiles(MultipartContent body, FormField field)
    {
        foreach (var file in field.Files)
        {
            var contentType = file.ContentType ?? rules?.ContentTypeOf(field.Name) ?? SentBody.AnyContent;
            Add(body, new FileContent(file, contentType), field.Name, file.Name ?? field.Name);
        }
    }

    private void AddValues(MultipartContent body, FormField field)
    {
        if (field.Value is null)
        {
            return;
        }

        if (rules?.StyleOf(field.Name) is { } style)
        {
            foreach (var pair in ParameterExpansion.Pairs(field.Name, field.Value, style))
            {
                AddText(body, Uri.UnescapeDataString(pair.Key), Uri.UnescapeDataString(pair.Value), contentType: null);
            }
        }
        else if (rules?.IsJson(field.Name) == true)
        {
            AddText(body, field.Name, WireJson.TextOf(field.Value), rules.ContentTypeOf(field.Name));
        }
        else
        {
            foreach (var value in field.Value is JArray list ? list : Enumerable.Repeat(field.Value, 1))
            {
                var isScalar = WireText.TryOf(value, out var scalar);
                AddText(body, field.Name, isScalar ? scalar : WireJson.TextOf(value), rules?.ContentTypeOf(field.Name) ?? (isScalar ? null : SentBody.Json));
            }
        }
    }

    private static void AddText(MultipartContent body, string name, string? text, string? contentType)
    {
        if (text is not null)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            if (contentType is not null)
            {
                part.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }

            Add(body, part, name, fileName: null);
        }
    }

    private static void Add(MultipartContent body, HttpContent part, string name, string? fileName)
    {
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{Quoted(name)}\"{(fileName is null ? "" : FileName(fileName))}");
        body.Add(part);
    }

#if NET
    private static string FileName(string name) => $"; filename=\"{Quoted(name)}\"";
#else
    // Headers of parts can't be UTF-8 there.
    private static string FileName(string name) => name.All(static letter => letter < '\x7f')
        ? $"; filename=\"{Quoted(name)}\""
        : $"; filename*=UTF-8''{Uri.EscapeDataString(name)}";
#endif

    // As HTML has it: what would end the name is escaped, and nothing else.
    private static string Quoted(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
