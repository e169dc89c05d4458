using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

public sealed class SecurityTests() : ContractTests("Security")
{
    public static TheoryData<string> Contracts => CorpusContract.Of("Security");

    [Theory]
    [MemberData(nameof(Contracts))]
    public async Task Contract_IsTaken_AndOpensToItsCredentialsAlone(string contract)
    {
        var taken = await CheckAsync(contract);

        (await Admission.CheckAsync(taken)).Should().BeEmpty();
    }
}
