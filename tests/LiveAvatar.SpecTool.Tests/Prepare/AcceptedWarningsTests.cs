using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class AcceptedWarningsTests
{
    private const string Accepted = """{ "x-accepted-warnings": [{ "code": "LASPEC013", "pointer": "#/components/schemas/A", "reason": "known" }] }""";

    [Fact]
    public void Warning_AcceptedByCodeAndPointer_IsGone()
    {
        var left = AcceptedWarnings.Filter(Warned(), Given.Overlay(Accepted));

        left.Should().BeEmpty();
    }

    [Theory]
    [InlineData("LASPEC012", "#/components/schemas/A")]
    [InlineData("LASPEC013", "#/components/schemas/B")]
    public void Warning_AcceptedElsewhere_Stays_AndTheAcceptanceIsMentioned(string code, string place)
    {
        var overlay = Given.Overlay($$"""{ "x-accepted-warnings": [{ "code": "{{code}}", "pointer": "{{place}}", "reason": "known" }] }""");

        var left = AcceptedWarnings.Filter(Warned(), overlay);

        left.Select(diagnostic => diagnostic.Code).Should().Equal("LASPEC013", "LASPEC007");
    }

    private static Contract Warned()
    {
        var contract = Given.Schemas("""{ "A": {}, "B": {} }""");
        contract.Report(SpecCode.UnknownSecurity, contract.Schema("A"), "warned");
        return contract;
    }
}
