namespace LiveAvatar.Quickstart.Tests;

public class ShortIdTests
{
    [Theory]
    [InlineData("5ec4e700-0000-4000-8000-000000000001", "5ec4e700...")]
    [InlineData("5ec4e700", "5ec4e700")]
    [InlineData("", "(none)")]
    [InlineData(null, "(none)")]
    public void Of(string? id, string expected) => ShortId.Of(id).Should().Be(expected);

    [Fact]
    public void Of_Guid() => ShortId.Of(new Guid("5ec4e700-0000-4000-8000-000000000001")).Should().Be("5ec4e700...");
}
