using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class EnumsTests() : ContractTests("Enums")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Enums");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
