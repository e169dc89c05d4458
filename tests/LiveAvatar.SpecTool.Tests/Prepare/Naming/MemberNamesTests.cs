using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class MemberNamesTests
{
    [Theory]
    [InlineData("created,-created", "Created,MinusCreated")]
    [InlineData("-created,created", "MinusCreated,Created")]
    [InlineData("+1,-1,1", "Plus1,Minus1,_1")]
    [InlineData("<,<=,*", "LessThan,LessThanEqual,Star")]
    [InlineData("@type,type,$type", "AtType,Type,DollarType")]
    [InlineData("asc,ASC", "Asc,AscUpper")]
    [InlineData("a-b,c", "AB,C")]
    [InlineData("a_b,ab", "AB,Ab")]
    [InlineData("名前,🎉", "名前,U1f389")]
    [InlineData(",a", "Empty,A")]
    public void First_OfTheCandidates(string names, string expected) =>
        string.Join(',', MemberNames.Candidates(names.Split(',')).Select(candidates => candidates[0])).Should().Be(expected);

    [Fact]
    public void Candidates_ForNamesThatDifferInCaseAlone_EndInNoNumber()
    {
        var names = MemberNames.Candidates(["AB", "Ab", "aB", "a_b", "ab"]).ToList();

        new NameTable([]).TakeAll(names).Should().Equal(("AbUpper", false), ("Ab", false), ("ABValue", false), ("AUnderscoreB", false), ("AbLower", false));
    }
}
