using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class Utf8TextTests
{
    private const string Text = "aé漢🎙b🎙🎙ü\u0000c";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(4096)]
    public void Reader_BlocksOfAnySize_GivesTheText(int size)
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(Text));
        using var reader = new Utf8Reader(body);
        var read = new StringBuilder();
        var block = new char[size];

        for (int count; (count = reader.Read(block, 0, size)) > 0;)
        {
            read.Append(block, 0, count);
        }

        read.ToString().Should().Be(Text);
    }

    [Fact]
    public void Reader_OneByOne_GivesTheText()
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(Text));
        using var reader = new Utf8Reader(body);
        var read = new StringBuilder();

        for (int next; (next = reader.Read()) >= 0;)
        {
            read.Append((char)next);
        }

        read.ToString().Should().Be(Text);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' }, "a")]
    [InlineData(new byte[] { 0xEF, 0xBB }, "\uFFFD")]
    [InlineData(new byte[] { (byte)'a', 0xFF, (byte)'b' }, "a\uFFFDb")]
    [InlineData(new byte[] { (byte)'a', 0xF0, 0x9F }, "a\uFFFD")]
    [InlineData(new byte[0], "")]
    public void Reader_MarksAndBrokenBytes_AreTolerated(byte[] bytes, string text)
    {
        using var body = BodyOf(bytes);
        using var reader = new Utf8Reader(body);

        reader.ReadToEnd().Should().Be(text);
    }

    [Fact]
    public void Writer_TextInAnyPieces_GivesTheBytes()
    {
        var text = string.Concat(Enumerable.Repeat(Text, 1000));
        using var body = new PooledBuffer(1);
        using var writer = new Utf8Writer(body);

        writer.Write(text);
        foreach (var character in text)
        {
            writer.Write(character);
        }

        writer.Write(text.ToCharArray(), 3, text.Length - 3);
        writer.Flush();

        Encoding.UTF8.GetString(body.ToArray()).Should().Be(text + text + text[3..]);
        writer.Encoding.WebName.Should().Be("utf-8");
    }

    [Fact]
    public void Writer_LoneSurrogate_IsReplaced()
    {
        using var body = new PooledBuffer(1);
        using var writer = new Utf8Writer(body);

        writer.Write("a\ud800b");
        writer.Flush();

        Encoding.UTF8.GetString(body.ToArray()).Should().Be("a\uFFFDb");
    }

    [Fact]
    public void AfterDispose_NothingCanBeReadOrWritten()
    {
        var body = new PooledBuffer(1);
        var writer = new Utf8Writer(body);
        writer.Dispose();
        writer.Dispose();
        body.Dispose();
        body.Dispose();

        var write = () => writer.Write('a');
        var read = () => body.Bytes;

        write.Should().Throw<ObjectDisposedException>();
        read.Should().Throw<ObjectDisposedException>();
    }

    private static PooledBuffer BodyOf(byte[] bytes)
    {
        var body = new PooledBuffer(bytes.Length);
        body.Reserve(bytes.Length);
        bytes.CopyTo(body.Bytes, 0);
        body.Advance(bytes.Length);
        return body;
    }
}
