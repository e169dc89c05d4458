using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class PluralTests
{
    [Theory]
    [InlineData("users", "user")]
    [InlineData("Categories", "Category")]
    [InlineData("addresses", "address")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("caches", "cache")]
    [InlineData("databases", "database")]
    [InlineData("People", "Person")]
    [InlineData("ties", "tie")]
    [InlineData("status", "status")]
    [InlineData("address", "address")]
    [InlineData("analysis", "analysis")]
    [InlineData("series", "series")]
    [InlineData("is", "is")]
    [InlineData("user", "user")]
    [InlineData("名前", "名前")]
    [InlineData("", "")]
    public void Singular(string word, string singular) => Plural.Singular(word).Should().Be(singular);

    [Theory]
    [InlineData("user", "Users", true)]
    [InlineData("status", "statuses", true)]
    [InlineData("user", "use", false)]
    public void IsSame(string word, string other, bool same) => Plural.IsSame(word, other).Should().Be(same);
}
