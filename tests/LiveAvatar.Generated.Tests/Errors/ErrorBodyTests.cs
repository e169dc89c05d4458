using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Errors;

public sealed class ErrorBodyTests
{
    [Theory]
    [InlineData("""{"message":"m","detail":"d","error":"e","data":"x"}""", "m")]
    [InlineData("""{"message":"","detail":"d","error":"e","data":"x"}""", "d")]
    [InlineData("""{"message":null,"detail":5,"error":"e","data":"x"}""", "e")]
    [InlineData("""{"error":{},"data":"x"}""", "x")]
    [InlineData("""{"error":{"message":"m","msg":"s","detail":"d"}}""", "m")]
    [InlineData("""{"error":{"msg":"s","detail":"d"}}""", "s")]
    [InlineData("""{"error":{"detail":"d"}}""", "d")]
    [InlineData("""{"error":["a",null,"",{"loc":["b"],"msg":"c"},{"message":"d"},[5]]}""", "a; b: c; d")]
    [InlineData("""{"error":[]}""", null)]
    [InlineData("""["a","b"]""", "a; b")]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", null)]
    [InlineData("  in words  ", "  in words  ")]
    [InlineData(" <html>", null)]
    [InlineData(" null ", null)]
    [InlineData("nullified", "nullified")]
    [InlineData("", null)]
    public void Message_IsTheFirstThatSaysSomething(string body, string? message) => ErrorBody.Read(body).Message.Should().Be(message);

    [Fact]
    public void Errors_HaveAllThatTheServerSays()
    {
        var read = ErrorBody.Read("""
            {"code":4220,"detail":[{"loc":["body","ids",0,1,"name"],"msg":"too long","type":"max_length","input":"abc","ctx":{"limit":2}},
            {"loc":"body","message":"m"},{"loc":["query",null,true]},{"loc":[0]},{}]}
            """);

        read.Code.Should().Be(4220);
        read.Errors.Select(error => (error.Location, error.Message, error.Type)).Should().Equal(
            ("body.ids[0][1].name", "too long", "max_length"), ("body", "m", null), ("query..True", "", null), ("[0]", "", null), ("", "", null));
        read.Errors[0].Input!.ToString().Should().Be("abc");
        read.Errors[0].Context!["limit"]!.Value<int>().Should().Be(2);
        read.Errors[0].ToString().Should().Be("body.ids[0][1].name: too long");
    }

    [Theory]
    [InlineData("""{"detail":"d"}""")]
    [InlineData("[{}]")]
    [InlineData("in words")]
    public void Errors_WhereThereAreNone_AreEmpty(string body) => ErrorBody.Read(body).Errors.Should().BeEmpty();

    [Fact]
    public void TextThatLooksLikeATime_StaysAsItCame() =>
        ErrorBody.Read("""{"message":"2024-05-06T07:08:09+02:00"}""").Message.Should().Be("2024-05-06T07:08:09+02:00");
}
