using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class UnionsTests() : ContractTests("Unions")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Unions");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
