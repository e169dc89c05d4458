using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class ParametersTests() : ContractTests("Parameters")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Parameters");

    [Theory]
    [MemberData(nameof(Contracts))]
    public Task Contract_IsTaken(string contract) => CheckAsync(contract);
}
