using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class AsciiHashTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("id")]
    [InlineData("di")]
    [InlineData("provider_voice_id")]
    [InlineData("a_name_that_is_longer_than_any_that_the_contract_has_today")]
    public void TryOf_TextAndItsBytes_IsTheSame(string text)
    {
        var bytes = Encoding.ASCII.GetBytes($"\"{text}\":");

        AsciiHash.TryOf(text, out var ofText).Should().BeTrue();
        AsciiHash.TryOf(bytes, start: 1, text.Length, out var ofBytes).Should().BeTrue();
        ofBytes.Should().Be(ofText);
    }

    [Theory]
    [InlineData("\u0080")]
    [InlineData("é")]
    [InlineData("éé")]
    [InlineData("漢a")]
    [InlineData("aé")]
    public void TryOf_WhatIsNotAscii_IsRefused(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        AsciiHash.TryOf(text, out _).Should().BeFalse();
        AsciiHash.TryOf(bytes, start: 0, bytes.Length, out _).Should().BeFalse();
    }

    [Fact]
    public void TryOf_TheFirstByteBeyondAscii_IsRefused() => AsciiHash.TryOf([0x80], start: 0, length: 1, out _).Should().BeFalse();

    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("", "", true)]
    [InlineData("abc", "abd", false)]
    [InlineData("abc", "xbc", false)]
    [InlineData("ab", "abc", false)]
    [InlineData("abc", "ab", false)]
    public void AreEqual_IsByCharacters(string text, string other, bool expected) =>
        AsciiHash.AreEqual(text, Encoding.ASCII.GetBytes("##" + other), start: 2, other.Length).Should().Be(expected);
}
