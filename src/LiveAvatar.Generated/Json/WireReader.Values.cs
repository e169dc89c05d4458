using System;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>What a value is, once somebody asks.</summary>
internal sealed partial class WireReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false); // what is no UTF-8 becomes U+FFFD

    private readonly TextCache _texts = new();
    private PendingValue _pending;
    private int _start;
    private int _length;
    private bool _escaped;
    private long _integer;
    private double _float;

    private enum PendingValue
    {
        None,
        Text,
        Integer,
        LargeInteger,
        Float,
    }

    public override object? Value
    {
        get
        {
            if (_pending != PendingValue.None)
            {
                var value = Make();
                _pending = PendingValue.None;
                SetToken(TokenType, value, updateIndex: false);
            }

            return base.Value;
        }
    }

    public override Type? ValueType => Value?.GetType();

    /// <summary>Reads a string as a time, if it is one in the usual form, without making the string.</summary>
    public bool TryGetTime(out DateTimeOffset time)
    {
        time = default;
        return _pending == PendingValue.Text && !_escaped && Utf8Time.TryParse(_bytes, _start, _length, out time);
    }

    /// <summary>Reads a string as an id, if it is one in the usual form, without making the string.</summary>
    public bool TryGetGuid(out Guid id)
    {
        id = default;
        return _pending == PendingValue.Text && !_escaped && Utf8Parser.TryParse(_bytes.AsSpan(_start, _length), out id, out var used) && used == _length;
    }

    /// <summary>Reads a text, or a number or a boolean as it is written.</summary>
    public override string? ReadAsString()
    {
        Read();
        switch (TokenType)
        {
            case JsonToken.String:
                return (string?)Value;
            case JsonToken.Integer or JsonToken.Float when _pending != PendingValue.None:
                _pending = PendingValue.None;
                return Become(NumberText());
            case JsonToken.Float or JsonToken.Boolean:
                return Become(WireText.Of(Value)!);
            case JsonToken.None or JsonToken.Null or JsonToken.EndArray:
                return null;
            default:
                throw Wrong($"There is a {TokenType} where a text should be");
        }
    }

    /// <summary>Reads a number with all its digits.</summary>
    public override decimal? ReadAsDecimal()
    {
        var handling = FloatParseHandling;
        FloatParseHandling = FloatParseHandling.Decimal;
        try
        {
            return base.ReadAsDecimal();
        }
        finally
        {
            FloatParseHandling = handling;
        }
    }

    public override void Close()
    {
        base.Close();
        _texts.Clear();
    }

    private string Become(string text)
    {
        SetToken(JsonToken.String, text, updateIndex: false);
        return text;
    }

    private object Make() => _pending switch
    {
        PendingValue.Text => TextOf(),
        PendingValue.Integer => _integer,
        PendingValue.LargeInteger => MakeLargeInteger(),
        _ => FloatParseHandling != FloatParseHandling.Decimal ? _float
            : decimal.TryParse(NumberText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
            : throw Wrong("There is a number that is none, or too large"),
    };

#pragma warning disable CA1859 // by itself, and as an object, so that what it needs is loaded where a number is that large
    private object MakeLargeInteger() => BigInteger.Parse(NumberText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
#pragma warning restore CA1859

    /// <summary>Finds the end of a string, whose opening quote is next.</summary>
    private void ScanText()
    {
        _start = ++_position;
        _escaped = false;
        while (true)
        {
            _position = NextOfInterest();
            if (_position == _end)
            {
                throw Wrong("The JSON ends in a string");
            }

            if (_bytes[_position] == '"')
            {
                _length = _position++ - _start;
                return;
            }

            _escaped = true;
            _position = Math.Min(_position + 2, _end); // the backslash, and what it escapes
        }
    }

    /// <summary>Where the next quote or backslash is; the end if there is none.</summary>
    private int NextOfInterest()
    {
        var offset = _bytes.AsSpan(_position, _end - _position).IndexOfAny((byte)'"', (byte)'\\');
        return offset < 0 ? _end : _position + offset;
    }

    private string TextOf() => _escaped ? EscapedText.Decode(_bytes, _start, _length) ?? throw Wrong("There is a backslash that escapes nothing known")
        : _texts.Find(_bytes, _start, _length) ?? Utf8.GetString(_bytes, _start, _length);

    private void ReadNumber()
    {
        _start = _position;
        var isFloat = false;
        while (_position < _end && _bytes[_position] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E')
        {
            isFloat |= _bytes[_position] is (byte)'.' or (byte)'e' or (byte)'E';
            _position++;
        }

        _length = _position - _start;
        if (isFloat)
        {
            _pending = TryParseFloat(out _float) ? PendingValue.Float : throw Wrong("There is a number that is none");
            SetToken(JsonToken.Float, value: null);
            return;
        }

        _pending = Utf8Parser.TryParse(_bytes.AsSpan(_start, _length), out _integer, out var used) && used == _length ? PendingValue.Integer
            : IsLargeInteger() ? PendingValue.LargeInteger
            : throw Wrong("There is a number that is none");
        SetToken(JsonToken.Integer, value: null);
    }

    private bool TryParseFloat(out double value) =>
#if NET
        double.TryParse(_bytes.AsSpan(_start, _length), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        double.TryParse(NumberText(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#endif

    // Newtonsoft.Json's reader stops there as well: to make a number of so many digits takes long.
    private bool IsLargeInteger() => _length < 380
        && BigInteger.TryParse(NumberText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private string NumberText() => Utf8.GetString(_bytes, _start, _length);
}
