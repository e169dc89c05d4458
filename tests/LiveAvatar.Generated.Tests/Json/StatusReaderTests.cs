using System.Net;
using Newtonsoft.Json;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class StatusReaderTests
{
    [Theory]
    [InlineData(200, "OK")]
    [InlineData(206, "PartialContent")]
    [InlineData(207, "Status207")]
    [InlineData(201, "Status2XX")]
    [InlineData(208, "Status2XX")]
    [InlineData(302, "Status302")]
    [InlineData(399, "Other")]
    public void Property_OfAStatus_IsTheNearestThatThereIs(int status, string property) =>
        StatusReader.PropertyOf<Result>((HttpStatusCode)status).Should().Be(property);

    [Fact]
    public void Property_OfAStatusWithoutABody_IsNone() => StatusReader.PropertyOf<Narrow>(HttpStatusCode.Created).Should().BeNull();

    [Fact]
    public void Result_HasTheOneThatCame()
    {
        StatusReader.Read<Result>("Status207", 7).Should().BeEquivalentTo(new Result { MultiStatus = 7 });
        StatusReader.Read<Result>(property: null, data: null).Should().BeEquivalentTo(new Result());
    }

    private sealed class Result
    {
        [JsonProperty("OK")]
        public string? Ok { get; set; }

        [JsonProperty("PartialContent")]
        public string? Partial { get; set; }

        [JsonProperty("Status207")]
        public long? MultiStatus { get; set; }

        [JsonProperty("Status2XX")]
        public string? Success { get; set; }

        [JsonProperty("Status302")]
        public string? Found { get; set; }

        [JsonProperty("Other")]
        public string? Other { get; set; }
    }

    private sealed class Narrow
    {
        [JsonProperty("OK")]
        public string? Ok { get; set; }
    }
}
