using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class NamesTests() : ContractTests("Names")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Names");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
