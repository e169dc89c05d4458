using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class ContractPreparationTests
{
    [Fact]
    public void Pass_ThatFails_IsAnErrorThatNamesIt_AndEndsThePreparation()
    {
        var contract = Given.Schemas("{}");
        var after = new Recorder();

        ContractPreparation.Apply(contract, [new Failing(), after]);

        contract.Diagnostics.Should().ContainSingle().Which.Should().Match<SpecTool.Diagnostics.Diagnostic>(said =>
            said.Code == "LASPEC099" && said.Message.Contains("The pass Failing fails") && said.Message.Contains("Failing.Apply") && said.Message.Contains("no such thing"));
        after.WasApplied.Should().BeFalse();
    }

    private sealed class Failing : IPass
    {
        public void Apply(Contract contract) => throw new InvalidOperationException("no such thing");
    }

    private sealed class Recorder : IPass
    {
        public bool WasApplied { get; private set; }

        public void Apply(Contract contract) => WasApplied = true;
    }
}
