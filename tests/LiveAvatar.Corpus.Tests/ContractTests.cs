using FluentAssertions.Execution;
using LiveAvatar.Corpus.Tests.Harness;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.Corpus.Tests;

/// <summary>What must hold for each contract of the corpus.</summary>
public abstract class ContractTests(string area)
{
    private protected async Task<TakenContract> CheckAsync(string name)
    {
        var contract = new CorpusContract(area, name);
        var taken = await TakenContract.TakeAsync(contract.Text);
        if (Rewriting.IsOn)
        {
            contract.Rewrite(taken.Snapshot, taken.Notes);
        }

        using var scope = new AssertionScope();
        taken.Notes.Should().Equal(contract.ExpectedNotes, "these notes stand beside the contract");
        Snapshot.Difference(contract.ExpectedClient ?? "", taken.Snapshot ?? "").Should().BeNull("this C# stands beside the contract");
        taken.Complaints.Should().BeEmpty("the compiler has nothing to say");
        taken.NumberedOrAnonymous.Should().BeEmpty("each type has a name that its reader understands");
        ContractPreparation.Run(CorpusContract.Read(contract.Text), Overlay.Empty).Json.Should().Be(taken.Prepared.Json, "the same contract gives the same client");
        if (taken.Image is not null)
        {
            var grown = ContractPreparation.Run(CorpusContract.Read(GrownContract.Of(contract.Text)), Overlay.Empty);
            GrownContract.Renamed(taken.Prepared, grown).Should().BeEmpty("more operations rename nothing");
            (await taken.CallAllAsync()).Should().BeEmpty("client and simulator understand each other");
        }

        return taken;
    }
}
