using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class OperationsTests() : ContractTests("Operations")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Operations");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
