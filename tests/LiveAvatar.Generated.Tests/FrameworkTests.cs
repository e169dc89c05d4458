using System.Reflection;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests;

public sealed class FrameworkTests
{
    [Fact]
    public void BuildUnderTest_IsTheOneThatTheseTestsAreFor() =>
        typeof(FrameworkTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "BuildUnderTest").Value
            .Should().Be(Framework.Name);
}
