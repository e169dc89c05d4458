using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare;

public class OperationTests
{
    [Fact]
    public void Set_OfTheSameTwice_SaysItOnce()
    {
        var operation = new Operation("/things", "get", new JObject());

        operation.Set("TakesAllCredentials", "true");
        operation.Set("MayBeEmpty", "true");
        operation.Set("TakesAllCredentials", "true");

        operation.Node.Text(Extension.Settings).Should().Be("TakesAllCredentials = true, MayBeEmpty = true");
    }
}
