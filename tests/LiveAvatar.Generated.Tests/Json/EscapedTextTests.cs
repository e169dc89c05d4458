using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class EscapedTextTests
{
    [Theory]
    [InlineData("""\"\\\/\'\b\f\n\r\t""", "\"\\/'\b\f\n\r\t")]
    [InlineData("""a\u00e9b\u00E9""", "aébé")]
    [InlineData("""\u0190\uafAF\u9999""", "\u0190\uafaf\u9999")]
    [InlineData("""é\n漢\n🎙""", "é\n漢\n🎙")]
    [InlineData("""\ud83c\udfa4""", "🎤")]
    [InlineData("""\ud83c\udfa4\ud83c\udfa4x""", "🎤🎤x")]
    [InlineData("""\ud83c""", "\uFFFD")]
    [InlineData("""\udfa4\ud83c""", "\uFFFD\uFFFD")]
    [InlineData("""\ud83cx\udfa4""", "\uFFFDx\uFFFD")]
    [InlineData("""\ud83c\ud83c\udfa4""", "\uFFFD🎤")]
    public void Decode_Escapes_AreTheirCharacters(string text, string expected) => Decode(text).Should().Be(expected);

    [Theory]
    [InlineData("""\x""")]
    [InlineData("""\U0041""")]
    [InlineData("\\")]
    [InlineData("""a\""")]
    [InlineData("""\u""")]
    [InlineData("""\u004""")]
    [InlineData("""\u00g1""")]
    [InlineData("""\u00G1""")]
    [InlineData("""\u00/1""")]
    [InlineData("""\u00:1""")]
    [InlineData("""\u00@1""")]
    [InlineData("""\u00`1""")]
    [InlineData("""\u004 """)]
    public void Decode_WhatIsNoEscape_IsNull(string text) => Decode(text).Should().BeNull();

    private static string? Decode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text + "4141"); // what stands behind it must not be read
        return EscapedText.Decode(bytes, start: 0, bytes.Length - 4);
    }
}
