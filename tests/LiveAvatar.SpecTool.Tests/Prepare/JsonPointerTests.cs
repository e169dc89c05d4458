using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class JsonPointerTests
{
    private static readonly JObject Document = JObject.Parse("""{ "a/b": { "~": [10, { "{id}": 20 }] } }""");

    [Theory]
    [InlineData("#/a~1b/~0/0", "10")]
    [InlineData("#/a~1b/~0/1/%7Bid%7D", "20")]
    public void Find_EscapedSegments(string place, string value) => JsonPointer.Find(Document, place).ShouldBeJson(value);

    [Theory]
    [InlineData("#/a")]
    [InlineData("#/a~1b/~0/2")]
    [InlineData("#/a~1b/~0/x")]
    [InlineData("#/a~1b/~0/0/x")]
    public void Find_Nothing(string place) => JsonPointer.Find(Document, place).Should().BeNull();

    [Fact]
    public void Append_EscapesWhatAPointerMeans() => JsonPointer.Append("#", "a/b~c").Should().Be("#/a~1b~0c");
}
