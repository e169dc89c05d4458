namespace LiveAvatar.Generated.Tests.Telemetry;

public sealed class TracedAddressTests
{
    [Theory]
    [InlineData("https://api.example/v1/a%20b", "https://api.example/v1/a%20b")]
    [InlineData("http://localhost:5000/v1?a=1", "http://localhost:5000/v1?a=REDACTED")]
    [InlineData("https://api.example/v1?a=1&b=2=3&c", "https://api.example/v1?a=REDACTED&b=REDACTED&c=REDACTED")]
    [InlineData("https://api.example/v1?&&a=1&", "https://api.example/v1?a=REDACTED")]
    [InlineData("https://api.example/v1?", "https://api.example/v1")]
    public void Of_AnAddress_HasTheNamesAndNoValues(string address, string expected) => TracedAddress.Of(new Uri(address)).Should().Be(expected);
}
