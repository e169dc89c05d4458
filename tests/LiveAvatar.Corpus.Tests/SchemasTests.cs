using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class SchemasTests() : ContractTests("Schemas")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Schemas");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
