using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class NameParametersTests
{
    [Fact]
    public void Parameters_AreCamelCase_AndKeepOffTheNamesOfEveryMethod()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "voice_id" }, { "name": "class" }, { "name": "options" }, { "name": "nameof" }, { "name": "X-Trace\"" }] }""").After(new NameParameters());

        contract.Only().Parameters.Select(parameter => parameter.Text(Extension.Name)).Should().Equal("voiceId", "@class", "optionsValue", "nameofValue", "xTrace");
        contract.Only().Parameters.Last().Text(Extension.Wire).Should().Be(@"X-Trace\u0022");
    }

    [Theory]
    [InlineData("query", "path", "idQuery", "id")]
    [InlineData("path", "query", "id", "idQuery")]
    public void Parameters_OfOneName_AreToldApartByTheirPlace(string first, string second, string firstName, string secondName)
    {
        var contract = Given.Operation($$"""{ "parameters": [{ "name": "id", "in": "{{first}}" }, { "name": "id", "in": "{{second}}" }] }""").After(new NameParameters());

        contract.Only().Parameters.Select(parameter => parameter.Text(Extension.Name)).Should().Equal(firstName, secondName);
    }

    [Fact]
    public void Parameters_OfOnePlaceThatDifferInSymbols_HaveThemWrittenOut()
    {
        var contract = Given.Operation("""{ "parameters": [{ "name": "$top", "in": "query" }, { "name": "@top", "in": "query" }, { "name": "top", "in": "query" }] }""").After(new NameParameters());

        contract.Only().Parameters.Select(parameter => parameter.Text(Extension.Name)).Should().Equal("dollarTop", "atTop", "top");
        contract.Diagnostics.Should().BeEmpty();
    }
}
