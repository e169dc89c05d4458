using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class SecurityTests() : ContractTests("Security")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Security");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
