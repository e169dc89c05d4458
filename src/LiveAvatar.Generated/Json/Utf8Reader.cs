using System;
using System.IO;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>Gives the text of UTF-8 bytes, block by block. A StreamReader does the same with two arrays of its own for each call.</summary>
internal sealed class Utf8Reader : TextReader
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly PooledBuffer _body;
    private readonly Decoder _decoder = Encoding.GetDecoder();
    private int _position;
    private char? _left;

    public Utf8Reader(PooledBuffer body)
    {
        _body = body;
        _position = StartsWithMark(body) ? 3 : 0;
    }

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count)
    {
        if (_left is { } left && count > 0)
        {
            buffer[index] = left;
            _left = null;
            return 1;
        }

        if (count != 1)
        {
            return Decode(buffer, index, count);
        }

        // A character outside the basic plane takes two places, and the decoder won't write half of one.
        var pair = new char[2];
        var decoded = Decode(pair, 0, 2);
        if (decoded > 0)
        {
            buffer[index] = pair[0];
            _left = decoded == 2 ? pair[1] : null;
        }

        return Math.Min(decoded, 1);
    }

    private int Decode(char[] buffer, int index, int count)
    {
        if (count == 0)
        {
            return 0;
        }

        _decoder.Convert(_body.Bytes, _position, _body.Length - _position, buffer, index, count, flush: true, out var used, out var written, out _);
        _position += used;
        return written;
    }

    private static bool StartsWithMark(PooledBuffer body) =>
        body.Length >= 3 && body.Bytes[0] == 0xEF && body.Bytes[1] == 0xBB && body.Bytes[2] == 0xBF;
}
