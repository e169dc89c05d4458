using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class ResponsesTests() : ContractTests("Responses")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Responses");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
