using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>Writes text as UTF-8 into a buffer. A StreamWriter does the same with two arrays of its own for each call.</summary>
internal sealed class Utf8Writer(PooledBuffer body) : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Encoder _encoder = Utf8.GetEncoder();
    private char[]? _chars = ArrayPool<char>.Shared.Rent(1024);
    private int _count;

    public override Encoding Encoding => Utf8;

    private char[] Chars => _chars ?? throw new ObjectDisposedException(nameof(Utf8Writer));

    public override void Write(char value)
    {
        if (_count == Chars.Length)
        {
            Encode(flush: false);
        }

        Chars[_count++] = value;
    }

    public override void Write(string? value)
    {
        for (var written = 0; written < value?.Length;)
        {
            var count = Room(value.Length - written);
            value.CopyTo(written, Chars, _count, count);
            _count += count;
            written += count;
        }
    }

    public override void Write(char[] buffer, int index, int count)
    {
        for (var end = index + count; index < end;)
        {
            var room = Room(end - index);
            Array.Copy(buffer, index, Chars, _count, room);
            _count += room;
            index += room;
        }
    }

    public override void Flush() => Encode(flush: true);

    protected override void Dispose(bool disposing)
    {
        if (disposing && _chars is not null)
        {
            ArrayPool<char>.Shared.Return(_chars, clearArray: true);
            _chars = null;
        }

        base.Dispose(disposing);
    }

    private int Room(int wanted)
    {
        if (_count == Chars.Length)
        {
            Encode(flush: false);
        }

        return Math.Min(wanted, Chars.Length - _count);
    }

    private void Encode(bool flush)
    {
        body.Reserve(Utf8.GetMaxByteCount(_count));
        body.Advance(_encoder.GetBytes(Chars, 0, _count, body.Bytes, body.Length, flush));
        _count = 0;
    }
}
