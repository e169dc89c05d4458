using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class ValueTests
{
    [Theory]
    [InlineData("0.10")]
    [InlineData("-0.50")]
    [InlineData("12345678901234567890.12345678")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1500")]
    public async Task Credits_ReadAndWritten_LoseNoDigit(string text)
    {
        using var client = Clients.Of(StubHandler.Json($$$"""{"data":{"credits_left":"{{{text}}}"}}"""));

        var credits = await client.Users.GetUserCreditsAsync();

        credits.CreditsLeft!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(text);
        Json.SentTests.Write(credits).Should().Be($$"""{"credits_left":"{{text}}"}""");
    }

    [Theory]
    [InlineData("+5", 5)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5)]
    [InlineData("007", 7)]
    public async Task Credits_InAnyFormThatTheContractAllows_AreRead(string text, double value)
    {
        using var client = Clients.Of(StubHandler.Json($$$"""{"data":{"credits_left":"{{{text}}}"}}"""));

        (await client.Users.GetUserCreditsAsync()).CreditsLeft.Should().Be((decimal)value);
    }

    [Theory]
    [InlineData("12,5")]
    [InlineData("")]
    [InlineData("many")]
    public async Task Credits_ThatAreNoNumber_AreAnUnreadableAnswer(string text)
    {
        using var client = Clients.Of(StubHandler.Json($$$"""{"data":{"credits_left":"{{{text}}}"}}"""));

        var act = () => client.Users.GetUserCreditsAsync();

        (await act.Should().ThrowAsync<LiveAvatarResponseFormatException>()).WithMessage("*credits_left*");
    }

    [Fact]
    public async Task Preview_IsItsBytes()
    {
        using var client = Clients.Of(StubHandler.Json("""{"data":{"audio_base64":"AP+A/w=="}}"""));

        var preview = await client.Voices.GetVoicePreviewByIdAsync("v");

        preview.Audio.Should().Equal(0, 255, 128, 255);
        Json.SentTests.Write(preview).Should().Be("""{"audio_base64":"AP+A/w=="}""");
    }

    [Fact]
    public async Task Preview_ThatIsNotBase64_IsAnUnreadableAnswer()
    {
        using var client = Clients.Of(StubHandler.Json("""{"data":{"audio_base64":"no base64!"}}"""));

        var act = () => client.Voices.GetVoicePreviewByIdAsync("v");

        await act.Should().ThrowAsync<LiveAvatarResponseFormatException>();
    }

    [Theory]
    [InlineData("2024-05-06T07:08:09", "2024-05-06T07:08:09Z")]
    [InlineData("2024-05-06T07:08:09.5Z", "2024-05-06T07:08:09.5Z")]
    [InlineData("2024-05-06T07:08:09+02:00", "2024-05-06T07:08:09+02:00")]
    public async Task Time_WithAndWithoutAnOffset_IsThatTime(string text, string written)
    {
        using var client = Clients.Of(StubHandler.Json($$$"""{"data":{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","created_at":"{{{text}}}"}}"""));

        var voice = await client.Voices.GetVoiceByIdAsync("v");

        Wire.Write(voice)["created_at"]!.ToString().Should().Be(written);
    }

    [Fact]
    public async Task Timestamp_InMilliseconds_IsRead()
    {
        using var client = Clients.Of(StubHandler.Json(
            """
            {"data":{"session_active":true,"next_timestamp":1735689600001,"transcript_data":[{"role":"user","absolute_timestamp":1735689600000}]}}
            """));

        var transcript = await client.Sessions.GetSessionTranscriptAsync("s", startTimestamp: 1735689600000);

        transcript.NextTimestamp.Should().Be(1735689600001);
        transcript.TranscriptData.Single().AbsoluteTimestamp.Should().Be(1735689600000);
    }

    [Fact]
    public async Task Id_IsSentInLowerCase_HoweverItCame()
    {
        using var client = Clients.Of(StubHandler.Json("""{"data":{"id":"0F8FAD5B-D9CB-469F-A165-70867728950E"}}"""));

        var voice = await client.Voices.GetVoiceByIdAsync("v");

        Wire.Write(voice)["id"]!.ToString().Should().Be("0f8fad5b-d9cb-469f-a165-70867728950e");
    }
}
