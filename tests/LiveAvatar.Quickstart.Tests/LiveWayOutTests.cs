using System.Net;
using LiveAvatar.Generated;

namespace LiveAvatar.Quickstart.Tests;

public class LiveWayOutTests
{
    public static TheoryData<Exception, string> Causes => new()
    {
        { new LiveAvatarAuthenticationException("Refused."), "LIVEAVATAR_API_KEY" },
        { new LiveAvatarRateLimitException("Too fast."), "Wait a minute" },
        { new LiveAvatarConcurrencyLimitException("Full."), "End another session" },
        { new LiveAvatarTransportException("Lost."), "look into your account before you run it again" },
        { new LiveAvatarTimeoutException("Late.", TimeSpan.FromSeconds(1)), "look into your account first" },
        { new LiveAvatarServerException("Broken.", HttpStatusCode.BadGateway), "Try again later" },
        { new LiveAvatarResponseFormatException("Odd."), "a newer version of the client" },
        { new FormatException("No UUID."), "a newer version of the client" },
        { new LiveAvatarApiException("Unknown secret.", HttpStatusCode.BadRequest), "ELEVENLABS_API_KEY" },
        { new LiveAvatarValidationException("Not a voice.", []), "ELEVENLABS_VOICE_ID" },
    };

    [Fact]
    public void Of_MalformedKey_NamesItsVariable()
    {
        var construct = () => new LiveAvatarClient("not a key");

        var refused = construct.Should().Throw<ArgumentException>().Which;

        LiveWayOut.Of(refused).Should().Be("Check the key in LIVEAVATAR_API_KEY.");
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void Of_Cause_SaysWhatToDo(Exception cause, string wayOut) => LiveWayOut.Of(cause).Should().Contain(wayOut).And.EndWith(".");
}
