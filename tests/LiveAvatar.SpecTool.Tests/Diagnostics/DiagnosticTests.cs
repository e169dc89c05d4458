using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void ToString_WithPlaceAndPointer_IsMSBuildsFormat()
    {
        var diagnostic = new Diagnostic(Severity.Warning, "LASPEC007", "spec/openapi.json", 12, 5, "#/paths/~1v1", "Odd.");

        var text = diagnostic.ToString();

        text.Should().Be("spec/openapi.json(12,5): warning LASPEC007: Odd. [#/paths/~1v1]");
    }

    [Fact]
    public void ToString_WithoutLine_NamesTheFileAlone()
    {
        var diagnostic = new Diagnostic(Severity.Error, "LABUILD010", "nswag.json", 0, 0, "", "Missing.");

        var text = diagnostic.ToString();

        text.Should().Be("nswag.json: error LABUILD010: Missing.");
    }

    [Fact]
    public void ToString_LineWithoutColumn_StartsAtTheFirst()
    {
        var diagnostic = new Diagnostic(Severity.Error, "LASPEC001", "a.json", 3, 0, "", "Bad.");

        var text = diagnostic.ToString();

        text.Should().StartWith("a.json(3,1): error");
    }

    [Theory]
    [InlineData("one\r\ntwo")]
    [InlineData("one\u2028two")]
    [InlineData("one\u0085two")]
    public void ToString_MessageOfSeveralLines_IsOneLine(string message)
    {
        var diagnostic = new Diagnostic(Severity.Message, "LASPEC001", "a.json", 0, 0, "", message);

        var text = diagnostic.ToString();

        text.Should().Be("a.json: message LASPEC001: one two");
    }
}
