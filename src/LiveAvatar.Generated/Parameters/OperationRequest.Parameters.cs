using System;
using System.Collections.Generic;
using System.Text;

namespace LiveAvatar.Generated;

internal sealed partial class OperationRequest
{
    private string _path = operation.Route;
    private StringBuilder? _query;

    /// <summary>The headers that the contract has as parameters.</summary>
    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>The cookies that the contract has as parameters, escaped.</summary>
    public List<string>? Cookies { get; private set; }

    /// <summary>Whether path and query are the same in every call.</summary>
    public bool HasOneTarget => _query is null && ReferenceEquals(_path, operation.Route);

    /// <summary>The path and the query, escaped.</summary>
    public string Target => _query is null ? _path : _path + _query;

    public OperationRequest Path<T>(string name, T value, string parameterName, ParameterStyle style = ParameterStyle.Simple)
    {
        var text = PathText(name, value, parameterName, style);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"{operation.Name} needs a value for '{parameterName}', because it is a part of the address.", parameterName);
        }

        _path = _path.Replace("{" + name + "}", text!, StringComparison.Ordinal);

        // Escaping leaves dots as they are, and an address with these segments is another one: /v1/avatars/../stop is /v1/stop.
        if (text![0] == '.' && HasDotSegment(_path))
        {
            throw new ArgumentException(
                $"{operation.Name} can't take '{text}' for '{parameterName}': it would lead to another address.", parameterName);
        }

        return this;
    }

    private static bool HasDotSegment(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (segment is "." or "..")
            {
                return true;
            }
        }

        return false;
    }

    public OperationRequest Query<T>(string name, T value, ParameterStyle style = ParameterStyle.Form | ParameterStyle.Explode)
    {
        if (IsPlain(style) && WireText.TryOf(value, out var text))
        {
            if (text is not null)
            {
                AddToQuery(Uri.EscapeDataString(name), Uri.EscapeDataString(text));
            }
        }
        else if (value is not null)
        {
            foreach (var pair in ParameterExpansion.Pairs(name, WireJson.ToToken(value, name), style))
            {
                AddToQuery(pair.Key, pair.Value);
            }
        }

        return this;
    }

    public OperationRequest Query<T>(string name, IReadOnlyList<T>? values)
    {
        for (var i = 0; i < values?.Count; i++)
        {
            if (WireText.TryOf(values[i], out var text))
            {
                Query(name, text);
            }
            else
            {
                Query(name, values[i], ParameterStyle.Json);
            }
        }

        return this;
    }

    public OperationRequest RequiredQuery<T>(
        string name, T value, string parameterName, ParameterStyle style = ParameterStyle.Form | ParameterStyle.Explode)
    {
        CheckGiven(value, parameterName);
        return Query(name, value, style);
    }

    public OperationRequest RequiredQuery<T>(string name, IReadOnlyList<T>? values, string parameterName)
    {
        CheckGiven(values, parameterName);
        return Query(name, values);
    }

    public OperationRequest RequiredHeader<T>(string name, T value, string parameterName, ParameterStyle style = ParameterStyle.Simple)
    {
        CheckGiven(value, parameterName);
        return Header(name, value, style);
    }

    public OperationRequest Header<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple)
    {
        if (IsPlain(style) && WireText.TryOf(value, out var text))
        {
            AddHeader(name, text);
        }
        else if (value is not null)
        {
            AddHeader(name, ParameterExpansion.Text(name, WireJson.ToToken(value, name), style, static part => part));
        }

        return this;
    }

    public OperationRequest RequiredCookie<T>(
        string name, T value, string parameterName, ParameterStyle style = ParameterStyle.Form | ParameterStyle.Explode)
    {
        CheckGiven(value, parameterName);
        return Cookie(name, value, style);
    }

    public OperationRequest Cookie<T>(string name, T value, ParameterStyle style = ParameterStyle.Form | ParameterStyle.Explode)
    {
        if (value is not null)
        {
            foreach (var pair in ParameterExpansion.Pairs(name, WireJson.ToToken(value, name), style))
            {
                (Cookies ??= []).Add($"{pair.Key}={pair.Value}");
            }
        }

        return this;
    }

    private static string? PathText<T>(string name, T value, string parameterName, ParameterStyle style)
    {
        if (style == ParameterStyle.Simple && WireText.TryOf(value, out var text))
        {
            return string.IsNullOrWhiteSpace(text) ? null : Uri.EscapeDataString(text!);
        }

        return value is null ? null : ParameterExpansion.Text(name, WireJson.ToToken(value, parameterName), style, Uri.EscapeDataString);
    }

    /// <summary>Whether one value stands as its text, whatever several of them would be.</summary>
    private static bool IsPlain(ParameterStyle style) => style != ParameterStyle.Json && !style.HasFlag(ParameterStyle.Reserved);

    private void AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            (Headers ??= []).Add(new KeyValuePair<string, string>(name, value));
        }
    }

    private void AddToQuery(string name, string value)
    {
        if (_query is null)
        {
            _query = new StringBuilder();
            _query.Append(_path.Contains('?') ? '&' : '?');
        }
        else
        {
            _query.Append('&');
        }

        _query.Append(name).Append('=').Append(value);
    }

    private void CheckGiven<T>(T value, string parameterName)
    {
        if (!IsGiven(value))
        {
            throw new ArgumentException($"{operation.Name} needs a value for '{parameterName}'.", parameterName);
        }
    }

    // The default of an open enum has no text, so that it would be left out as null is.
    private static bool IsGiven<T>(T value) => value is not null && !(value is IOpenEnum && WireText.Of(value) is null);
}
