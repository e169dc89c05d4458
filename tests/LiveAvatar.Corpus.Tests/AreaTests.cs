using LiveAvatar.Corpus.Tests.Harness;

namespace LiveAvatar.Corpus.Tests;

/// <summary>A class for each folder of Contracts/, because xunit runs the tests of different classes at the same time.</summary>
public class AreaTests
{
    [Fact]
    public void Area_HasItsTests() =>
        CorpusContract.Areas().Should().BeEquivalentTo(typeof(AreaTests).Assembly.GetTypes()
            .Where(type => type.BaseType == typeof(ContractTests))
            .Select(type => type.Name[..^"Tests".Length]));
}
