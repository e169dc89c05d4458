using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class ServersTests() : ContractTests("Servers")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Servers");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
