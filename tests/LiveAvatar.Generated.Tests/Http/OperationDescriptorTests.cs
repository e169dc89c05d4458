namespace LiveAvatar.Generated.Tests.Http;

public sealed class OperationDescriptorTests
{
    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("TRACE", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public void IsIdempotent_IsWhatTheMethodPromises(string method, bool expected)
    {
        var descriptor = new OperationDescriptor("Samples.Any", method, "/v1/any", OperationCredentials.None, OperationResult.None);

        (descriptor.IsIdempotent, descriptor.Method.Method, descriptor.SpanName).Should().Be((expected, method, method + " /v1/any"));
    }

    [Theory]
    [InlineData(OperationResult.Stream, true)]
    [InlineData(OperationResult.Events, true)]
    [InlineData(OperationResult.Text, false)]
    internal void IsStreamed_IsWhatTheCallerReads(OperationResult result, bool expected) =>
        new OperationDescriptor("Samples.Any", "GET", "/v1/any", OperationCredentials.None, result).IsStreamed.Should().Be(expected);
}
