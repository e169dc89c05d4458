using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Tests.Prepare.Passes;

public class ApplyOverlayTests
{
    private const string Schemas = """{ "A": { "type": "string", "enum": ["x"] }, "B": { "type": "integer" } }""";

    [Fact]
    public void Update_OfAnObject_IsMergedIntoIt()
    {
        var contract = Given.Schemas(Schemas).After(Applying("""{ "target": "$.components.schemas.A", "update": { "enum": ["y"], "title": "T" } }"""));

        contract.Schema("A").ShouldBeJson("""{ "type": "string", "enum": ["x", "y"], "title": "T" }""");
    }

    [Fact]
    public void Update_OfSeveralTargets_ReachesEach()
    {
        var contract = Given.Schemas(Schemas).After(Applying("""{ "target": "$.components.schemas.*", "update": { "nullable": true } }"""));

        contract.Schemas.Properties().Should().OnlyContain(schema => (bool)schema.Value["nullable"]!);
    }

    [Fact]
    public void Update_OfAnArray_IsAppended()
    {
        var contract = Given.Schemas(Schemas).After(Applying("""{ "target": "$.components.schemas.A.enum", "update": "y" }"""));

        contract.Schema("A")["enum"].ShouldBeJson("""["x", "y"]""");
    }

    [Fact]
    public void Remove_TakesTheTargetOut()
    {
        var contract = Given.Schemas(Schemas).After(Applying("""{ "target": "$.components.schemas.B", "remove": true }"""));

        contract.Schemas.ShouldBeJson("""{ "A": { "type": "string", "enum": ["x"] } }""");
    }

    [Fact]
    public void Action_ThatMatchesNothing_IsMentioned()
    {
        var contract = Given.Schemas(Schemas).After(Applying("""{ "target": "$.components.schemas.C", "remove": true }"""));

        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(diagnostic =>
            diagnostic.Code == "LASPEC006" && diagnostic.Severity == SpecTool.Diagnostics.Severity.Message && diagnostic.Message.Contains("$.components.schemas.C"));
    }

    [Fact]
    public void Target_ThatIsNoJsonPath_IsAnError()
    {
        var contract = Given.Schemas(Schemas).After(Applying("""{ "target": "$.components[", "remove": true }"""));

        contract.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "LASPEC005");
    }

    private static ApplyOverlay Applying(string action) => new(Given.Overlay($$"""{ "overlay": "1.0.0", "actions": [{{action}}] }"""));
}
