using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class Utf8WriterTests
{
    private const string Text = "aé漢🎙b🎙🎙ü\u0000c";

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

        writer.Write("a\ud800b\ud800");
        writer.Flush();

        Encoding.UTF8.GetString(body.ToArray()).Should().Be("a\uFFFDb\uFFFD");
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
}
