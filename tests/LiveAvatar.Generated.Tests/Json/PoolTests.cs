using System.Buffers;
using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

/// <summary>The arrays of the shared pool go to anybody in the process: none may be given back with what a call held. What a thread gives back, it is
/// given next, so that a test can look at it.</summary>
public sealed class PoolTests
{
    [Fact]
    public void Buffer_GivesItsBytesBackCleared()
    {
        var body = new PooledBuffer(100);
        var bytes = body.Bytes;
        Array.Fill(bytes, (byte)'s');

        body.Dispose();

        bytes.Should().OnlyContain(one => one == 0);
    }

    [Fact]
    public void Buffer_ThatGrows_GivesTheSmallerOneBackCleared()
    {
        using var body = new PooledBuffer(100);
        var smaller = body.Bytes;
        Array.Fill(smaller, (byte)'s');
        body.Advance(smaller.Length);

        body.Reserve(1);

        body.Bytes.Should().NotBeSameAs(smaller);
        body.ToArray().Should().OnlyContain(one => one == (byte)'s');
        smaller.Should().OnlyContain(one => one == 0);
    }

    [Fact]
    public void EscapedText_IsNotLeftBehind()
    {
        var chars = NextOf<char>(16);
        var bytes = Encoding.UTF8.GetBytes("""secret\nsecret""");

        EscapedText.Decode(bytes, 0, bytes.Length).Should().Be("secret\nsecret");

        chars.Should().OnlyContain(one => one == '\0');
    }

    [Fact]
    public void Texts_AreNotLeftBehind()
    {
        var texts = NextOf<string?>(128);
        var cache = new TextCache();
        cache.Find("secret"u8.ToArray(), start: 0, length: 6);
        texts.Should().Contain("secret");

        cache.Clear();

        texts.Should().OnlyContain(text => text == null);
    }

    [Fact]
    public void WrittenText_IsNotLeftBehind()
    {
        var chars = NextOf<char>(1024);
        using var body = new PooledBuffer(100);
        using (var writer = new Utf8Writer(body))
        {
            writer.Write("secret");
            chars.Should().Contain('s');
        }

        chars.Should().OnlyContain(one => one == '\0');
    }

    [Fact]
    public void CharactersOfNewtonsoft_AreNotLeftBehind()
    {
        var chars = JsonArrayPool.Shared.Rent(100);
        Array.Fill(chars, 's');

        JsonArrayPool.Shared.Return(array: null);
        JsonArrayPool.Shared.Return(chars);

        chars.Should().OnlyContain(one => one == '\0');
    }

    /// <summary>The array that this thread will be given next.</summary>
    private static T[] NextOf<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(array);
        ArrayPool<T>.Shared.Return(array);
        return array;
    }
}
