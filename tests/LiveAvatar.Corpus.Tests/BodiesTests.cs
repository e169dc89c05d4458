using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class BodiesTests() : ContractTests("Bodies")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Bodies");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
