using System;
using System.Collections.Generic;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>The arguments of one call, put where the contract wants them.</summary>
internal sealed class OperationRequest(OperationDescriptor operation)
{
    private string _path = operation.Route;
    private StringBuilder? _query;

    public OperationDescriptor Operation => operation;

    public object? Content { get; private set; }

    /// <summary>The C# parameter that the content came from.</summary>
    public string? ContentParameter { get; private set; }

    /// <summary>The headers that the contract has as parameters.</summary>
    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>The path and the query, escaped.</summary>
    public string Target => _query is null ? _path : _path + _query;

    public OperationRequest Path<T>(string name, T value, string parameterName)
    {
        var text = WireText.Of(value);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"{operation.Name} needs a value for '{parameterName}', because it is a part of the address.", parameterName);
        }

        // Escaping leaves these two as they are, and an address with them is another one: /v1/avatars/../stop is /v1/stop.
        if (text is "." or "..")
        {
            throw new ArgumentException(
                $"{operation.Name} can't take '{text}' for '{parameterName}': it would lead to another address.", parameterName);
        }

        _path = _path.Replace("{" + name + "}", Uri.EscapeDataString(text), StringComparison.Ordinal);
        return this;
    }

    public OperationRequest Query<T>(string name, T value)
    {
        if (WireText.Of(value) is { } text)
        {
            (_query ??= new StringBuilder()).Append(_query.Length == 0 ? '?' : '&')
                .Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(text));
        }

        return this;
    }

    public OperationRequest Query<T>(string name, IReadOnlyList<T>? values)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            Query(name, values[i]);
        }

        return this;
    }

    public OperationRequest RequiredQuery<T>(string name, T value, string parameterName)
    {
        CheckGiven(value, parameterName);
        return Query(name, value);
    }

    public OperationRequest RequiredQuery<T>(string name, IReadOnlyList<T>? values, string parameterName)
    {
        CheckGiven(values, parameterName);
        return Query(name, values);
    }

    public OperationRequest RequiredHeader<T>(string name, T value, string parameterName)
    {
        CheckGiven(value, parameterName);
        return Header(name, value);
    }

    public OperationRequest Header<T>(string name, T value)
    {
        if (WireText.Of(value) is { } text)
        {
            (Headers ??= new List<KeyValuePair<string, string>>()).Add(new KeyValuePair<string, string>(name, text));
        }

        return this;
    }

    public OperationRequest Body<T>(T value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName, $"{operation.Name} needs a body.");
        }

        Content = value;
        ContentParameter = parameterName;
        return this;
    }

    public OperationRequest OptionalBody<T>(T value)
    {
        Content = value;
        ContentParameter = "body";
        return this;
    }

    // The default of an open enum has no text, so that it would be left out as null is.
    private void CheckGiven<T>(T value, string parameterName)
    {
        if (value is null || (value is IOpenEnum && WireText.Of(value) is null))
        {
            throw new ArgumentException($"{operation.Name} needs a value for '{parameterName}'.", parameterName);
        }
    }
}
