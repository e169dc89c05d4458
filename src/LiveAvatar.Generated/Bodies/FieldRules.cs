using System;
using System.Collections.Generic;

namespace LiveAvatar.Generated;

/// <summary>What the contract says of the fields of a form beside their types (the <c>encoding</c> of a media type).</summary>
internal sealed class FieldRules
{
    private readonly Dictionary<string, ParameterStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contentTypes = new(StringComparer.Ordinal);

    public void Add(string name, ParameterStyle style) => _styles[name] = style;

    public void Add(string name, string contentType) => _contentTypes[name] = contentType;

    public ParameterStyle? StyleOf(string name) => _styles.TryGetValue(name, out var style) ? style : null;

    /// <summary>Whether the field is JSON, whatever its type.</summary>
    public bool IsJson(string name) => ContentTypeOf(name) is { } contentType && SentBody.IsJson(contentType);

    public string? ContentTypeOf(string name) => _contentTypes.TryGetValue(name, out var contentType) ? contentType : null;
}
