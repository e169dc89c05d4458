using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Envelopes;

public sealed class BareTests
{
    [Fact]
    public async Task Body_Object_IsTheResult()
    {
        using var client = Clients.Of(StubHandler.Json("""{"id":"a","code":5,"data":{"id":"b"}}"""));

        var sample = await new SampleOperations(client).GetBareAsync<Sample>();

        sample.Id.Should().Be("a");
        sample.AdditionalProperties.Should().ContainKeys("code", "data");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id":"a"}x""")]
    [InlineData("""{"id":"a""")]
    [InlineData("<html>")]
    public async Task Body_Unreadable_IsAFormatException(string body)
    {
        using var client = Clients.Of(StubHandler.Json(body));

        var act = () => new SampleOperations(client).GetBareAsync<Sample>();

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }
}
