using System.Text;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class ContractFileTests
{
    [Theory]
    [InlineData("{\n  \"openapi\": }", 2)]
    [InlineData("", 1)]
    [InlineData("<html></html>", 1)]
    [InlineData("[]", 1)]
    [InlineData("{ }\n<html>", 2)]
    [InlineData("{ }\n{ }", 2)]
    [InlineData("{ \"a\": 1,\n\"a\": 2 }", 2)]
    public void Text_ThatIsNoJsonObject_IsAnErrorAtItsLine(string text, int line)
    {
        var (root, failure) = ContractFile.Parse(Encoding.UTF8.GetBytes(text), "openapi.json");

        root.Should().BeNull();
        failure!.Code.Should().Be("LASPEC001");
        failure.Line.Should().Be(line);
    }

    [Fact]
    public void ByteOrderMark_IsSkipped()
    {
        var (root, failure) = ContractFile.Parse([0xEF, 0xBB, 0xBF, .. "{ \"openapi\": \"3.1.0\" }"u8], "openapi.json");

        failure.Should().BeNull();
        root!["openapi"].ShouldBeJson("\"3.1.0\"");
    }
}
