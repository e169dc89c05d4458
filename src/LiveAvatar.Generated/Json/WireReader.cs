using System;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads JSON straight from its bytes. Newtonsoft.Json's own reader needs them as characters first, and makes a string of every value: also of
/// one that becomes a time or an id, that is skipped, or that came before.</summary>
/// <remarks>What is no JSON is refused, but for three things that are common and harmless: a byte order mark, <c>NaN</c> and its like, and a comma before the
/// end of an object or array.</remarks>
internal sealed partial class WireReader : JsonReader
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly byte[] _bytes;
    private readonly int _end;
    private readonly Utf8Names _names;
    private int _position;

    public WireReader(PooledBuffer body, Utf8Names names)
    {
        _bytes = body.Bytes;
        _end = body.Length;
        _names = names;
        _position = _end >= 3 && _bytes[0] == 0xEF && _bytes[1] == 0xBB && _bytes[2] == 0xBF ? 3 : 0;
    }

    public override bool Read()
    {
        _pending = PendingValue.None;
        if (CurrentState is State.Closed || !SkipWhiteSpace())
        {
            SetToken(JsonToken.None);
            return false;
        }

        switch (CurrentState)
        {
            case State.PostValue:
                return ReadSeparator();
            case State.ObjectStart or State.Object:
                ReadName();
                return true;
            case State.Finished:
                throw Unexpected("after the end of the JSON value");
            default:
                ReadValue();
                return true;
        }
    }

    private bool ReadSeparator()
    {
        switch (_bytes[_position])
        {
            case (byte)',':
                _position++;
                SetStateBasedOnCurrent();
                return Read();
            case (byte)'}':
                Take(JsonToken.EndObject);
                return true;
            case (byte)']':
                Take(JsonToken.EndArray);
                return true;
            default:
                throw Unexpected("after a value");
        }
    }

    private void ReadName()
    {
        if (_bytes[_position] == '}')
        {
            Take(JsonToken.EndObject);
            return;
        }

        if (_bytes[_position] != '"')
        {
            throw Unexpected("where a name should be");
        }

        ScanText();
        var name = (_escaped ? null : _names.Find(_bytes, _start, _length)) ?? TextOf();
        if (!SkipWhiteSpace() || _bytes[_position] != ':')
        {
            throw Unexpected("where a colon should be");
        }

        _position++;
        SetToken(JsonToken.PropertyName, name);
    }

    private void ReadValue()
    {
        switch (_bytes[_position])
        {
            case (byte)'"':
                ScanText();
                _pending = PendingValue.Text;
                SetToken(JsonToken.String, value: null);
                break;
            case (byte)'{':
                Take(JsonToken.StartObject);
                break;
            case (byte)'[':
                Take(JsonToken.StartArray);
                break;
            case (byte)']' when CurrentState != State.Property:
                Take(JsonToken.EndArray);
                break;
            case (byte)'t' when IsNext("true"):
                SetToken(JsonToken.Boolean, True);
                break;
            case (byte)'f' when IsNext("false"):
                SetToken(JsonToken.Boolean, False);
                break;
            case (byte)'n' when IsNext("null"):
                SetToken(JsonToken.Null);
                break;
            case (byte)'u' when IsNext("undefined"):
                SetToken(JsonToken.Undefined);
                break;
            case (byte)'N' when IsNext("NaN"):
                SetToken(JsonToken.Float, double.NaN);
                break;
            case (byte)'I' when IsNext("Infinity"):
                SetToken(JsonToken.Float, double.PositiveInfinity);
                break;
            case (byte)'-' when IsNext("-Infinity"):
                SetToken(JsonToken.Float, double.NegativeInfinity);
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                break;
            default:
                throw Unexpected("where a value should be");
        }
    }

    private void Take(JsonToken token)
    {
        _position++;
        SetToken(token);
    }

    /// <summary>Goes to the next byte that says something.</summary>
    /// <returns>Whether there is one.</returns>
    private bool SkipWhiteSpace()
    {
        while (_position < _end)
        {
            if (_bytes[_position] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return true;
            }

            _position++;
        }

        return false;
    }

    private bool IsNext(string word)
    {
        if (_end - _position < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (_bytes[_position + i] != word[i])
            {
                return false;
            }
        }

        _position += word.Length;
        return true;
    }

    private JsonReaderException Unexpected(string where) => Wrong(
        _position >= _end ? $"The JSON ends {where}" : _bytes[_position] is > 0x20 and < 0x7F and var one ? $"There is a '{(char)one}' {where}" : $"There is a byte of value {_bytes[_position]} {where}");

    private JsonReaderException Wrong(string what) => new($"{what}, at byte {_position} and '{Path}'.", Path, lineNumber: 0, linePosition: 0, innerException: null);
}
