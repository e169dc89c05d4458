using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class CSharpTextTests
{
    [Theory]
    [InlineData("plain_name", "plain_name")]
    [InlineData("a\"b\\c", @"a\u0022b\u005cc")]
    [InlineData("line\nend\u2028", @"line\u000aend\u2028")]
    [InlineData("ü", @"\u00fc")]
    public void Literal(string text, string literal) => CSharpText.Literal(text).Should().Be(literal);

    [Fact]
    public void CommentLines_EndOnlyWhereTheTextHasALineFeed()
    {
        var lines = CSharpText.CommentLines("\na < b\u2028 public class Injected {}\u0085\u2029\r\n\n*/ & \ud800 end \n");

        lines.Should().Equal("a &lt; b  public class Injected {}", "", "*/ &amp; \uFFFD end");
    }
}
