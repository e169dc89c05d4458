using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LiveAvatar.Generated.Tests.Faults;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class WireReaderTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,false,null],"c":{"d":"e"},"f":[],"g":{}}""")]
    [InlineData(" [ 1 , 2.5 , -3 , 1e3 , -0 , 9223372036854775807 , -9223372036854775808 , 9223372036854775808 , 123456789012345678901234567890 ] ")]
    [InlineData("[1.7976931348623157E+308, 5e-324, 0.1, 1E-7, 1e999, NaN, Infinity, -Infinity, undefined]")]
    [InlineData("""["", "a", "ab\"c\\d\/e", "\b\f\n\r\t", "\u0041\u00e9\uD83C\uDFA4\ud800", "é漢🎙", "line\u2028", "'"]""")]
    [InlineData("""{"":1,"\u0061b":2,"é":3,"a":4,"a":5}""")]
    [InlineData("""["2025-03-14T09:26:53.589793Z","0f8fad5b-d9cb-469f-a165-70867728950e","/Date(0)/"]""")]
    [InlineData("[1,]")]
    [InlineData("""{"a":1,}""")]
    [InlineData("42")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("\r\n\t {}\r\n\t ")]
    public void Json_IsReadAsNewtonsoftsOwnReaderReadsIt(string json) => Tokens(json).Should().Be(TokensOfNewtonsoft(json));

    [Fact]
    public void RandomJson_IsReadAsNewtonsoftsOwnReaderReadsIt() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(RandomAnswers.Json.Select(Encoding.UTF8.GetString).ToArbitrary(), json => Tokens(json) == TokensOfNewtonsoft(json)));

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(5000)]
    public void Text_OfAnyLength_IsReadTwiceTheSame(int length)
    {
        var text = new string('x', length - 1) + "y";

        var read = Read<string[]>($"""["{text}","{text}","{text}z"]""");

        read.Should().Equal(text, text, text + "z");
        ReferenceEquals(read[0], read[1]).Should().Be(length <= 32, "short texts come again, and are made once");
    }

    [Fact]
    public void Text_WhoseCharactersAreAnothersBytes_IsNotTheOther()
    {
        Read<string[]>("""["Ã©","é","Ã©"]""").Should().Equal("Ã©", "é", "Ã©"); // the bytes of é are, as characters, Ã and ©
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("""{"a":1""")]
    [InlineData("""{"a":""")]
    public void End_InTheMiddle_IsTheEnd(string json)
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(json));
        using var reader = WireJson.ReaderOf(body);

        while (reader.Read())
        {
        }

        reader.TokenType.Should().Be(JsonToken.None);
        reader.Read().Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"a" 1}""", "There is a '1' where a colon should be, at byte 5")]
    [InlineData("""{"a""", "The JSON ends in a string")]
    [InlineData("""{"a\""", "The JSON ends in a string")]
    [InlineData("""{"a":"\x"}""", "There is a backslash that escapes nothing known")]
    [InlineData("""["\u12g4"]""", "There is a backslash that escapes nothing known")]
    [InlineData("""["\u12"]""", "There is a backslash that escapes nothing known")]
    [InlineData("{a:1}", "There is a 'a' where a name should be")]
    [InlineData("[1 2]", "There is a '2' after a value")]
    [InlineData("[1}", "JsonToken EndObject is not valid for closing JsonType Array.")]
    [InlineData("""{"a":]""", "There is a ']' where a value should be")]
    [InlineData("[nul]", "There is a 'n' where a value should be")]
    [InlineData("[1-2]", "There is a number that is none")]
    [InlineData("[1.2.3]", "There is a number that is none")]
    [InlineData("[-]", "There is a number that is none")]
    [InlineData("{}{}", "There is a '{' after the end of the JSON value")]
    [InlineData("<html>", "There is a '<' where a value should be, at byte 0")]
    [InlineData("\u0001", "There is a byte of value 1 where a value should be")]
    public void NoJson_IsRefusedWithThePlace(string json, string message)
    {
        var read = () => Tokens(json);

        read.Should().Throw<JsonReaderException>().WithMessage(message + "*");
    }

    [Fact]
    public void NumberWithTooManyDigits_IsRefused()
    {
        var read = () => Tokens($"[{new string('1', 100_000)}]");

        read.Should().Throw<JsonReaderException>();
    }

    [Fact]
    public void Depth_BeyondTheLimit_IsRefused()
    {
        var read = () => Tokens(new string('[', 65) + new string(']', 65));

        read.Should().Throw<JsonReaderException>().WithMessage("The reader's MaxDepth of 64 has been exceeded*");
        Tokens(new string('[', 64) + new string(']', 64)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'"', (byte)'a', (byte)'"' }, "a")]
    [InlineData(new byte[] { (byte)'"', (byte)'a', 0xFF, (byte)'b', (byte)'"' }, "a\uFFFDb")]
    [InlineData(new byte[] { (byte)'"', (byte)'a', 0xF0, 0x9F, (byte)'"' }, "a\uFFFD")]
    public void MarksAndBrokenBytes_AreTolerated(byte[] bytes, string text)
    {
        using var body = BodyOf(bytes);

        EnvelopeReader.ReadBare<string>(body).Data.Should().Be(text);
    }

    [Fact]
    public void Numbers_OfEveryType_AreRead()
    {
        Read<Amount>("""{"value":0.1234567890123456789012345678}""").Value.Should().Be(0.1234567890123456789012345678m);
        Read<Amount>("""{"value":1e2}""").Value.Should().Be(100);
        Read<Amount>("""{"value":"2.5"}""").Value.Should().Be(2.5m);
        Read<double[]>("[0.1, 1, \"2.5\"]").Should().Equal(0.1, 1, 2.5);
        Read<int[]>("[1, -2, \"3\"]").Should().Equal(1, -2, 3);
        Read<long[]>("[9223372036854775807]").Should().Equal(long.MaxValue);
        Read<BigInteger>("123456789012345678901234567890").Should().Be(BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture));
        Read<byte[]>("\"AQID\"").Should().Equal(1, 2, 3);
        Read<bool?[]>("[true, false, null, 1]").Should().Equal(true, false, null, true);
        Read<string?[]>("[1, 2.50, true, null, NaN]").Should().Equal("1", "2.50", "true", null, "NaN");
    }

    [Theory]
    [InlineData("\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("\"0F8FAD5BD9CB469FA16570867728950E\"")]
    [InlineData("\"{0f8fad5b-d9cb-469f-a165-70867728950e}\"")]
    [InlineData("\"0f8fad5b\\u002dd9cb-469f-a165-70867728950e\"")]
    public void Id_InAnyForm_IsRead(string json) => Read<Guid>(json).Should().Be("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Theory]
    [InlineData("\"none\"")]
    [InlineData("5")]
    [InlineData("\"0f8fad5b-d9cb-469f-a165-70867728950e-\"")]
    public void Id_ThatIsNone_IsUnreadable(string json)
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(json));

        EnvelopeReader.ReadBare<Guid?>(body).Problem.Should().Contain("not a UUID");
    }

    private sealed class Amount
    {
        public decimal Value { get; set; }
    }

    internal static T Read<T>(string json)
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(json));
        var read = EnvelopeReader.ReadBare<T>(body);
        read.Problem.Should().BeNull();
        return read.Data!;
    }

    internal static string? ProblemOf<T>(string json)
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(json));
        return EnvelopeReader.ReadBare<T>(body).Problem;
    }

    private static string Tokens(string json)
    {
        using var body = BodyOf(Encoding.UTF8.GetBytes(json));
        using var reader = WireJson.ReaderOf(body);
        return Describe(reader);
    }

    private static string TokensOfNewtonsoft(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return Describe(reader);
    }

    private static string Describe(JsonReader reader)
    {
        var tokens = new StringBuilder();
        while (reader.Read())
        {
            tokens.Append(CultureInfo.InvariantCulture, $"{reader.Path} {reader.TokenType} {reader.ValueType} {reader.Value} {reader.Depth}\n");
        }

        return tokens.ToString();
    }

    internal static PooledBuffer BodyOf(byte[] bytes)
    {
        var body = new PooledBuffer(bytes.Length + 1);
        body.Reserve(bytes.Length);
        bytes.CopyTo(body.Bytes, 0);
        body.Advance(bytes.Length);
        return body;
    }
}
