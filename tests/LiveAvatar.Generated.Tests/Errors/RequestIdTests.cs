namespace LiveAvatar.Generated.Tests.Errors;

public sealed class RequestIdTests
{
    [Theory]
    [InlineData("X-Request-Id")]
    [InlineData("Request-Id")]
    [InlineData("X-Correlation-Id")]
    [InlineData("X-Amzn-RequestId")]
    [InlineData("CF-Ray")]
    public void Find_AnyUsualHeader_IsItsValue(string name) => Find((name, "r1"), ("X-Other", "x")).Should().Be("r1");

    [Fact]
    public void Find_Several_IsTheServersOwn() =>
        Find(("CF-Ray", "5"), ("X-Amzn-RequestId", "4"), ("X-Correlation-Id", "3"), ("Request-Id", "2"), ("X-Request-Id", "1")).Should().Be("1");

    [Fact]
    public void Find_None_IsNull() => Find(("X-Other", "x")).Should().BeNull();

    private static string? Find(params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return RequestIdHeader.Find(response.Headers);
    }
}
