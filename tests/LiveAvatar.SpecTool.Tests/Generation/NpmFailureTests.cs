using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class NpmFailureTests
{
    [Fact]
    public void Read_WrongIntegrity_IsAtTheLockFile()
    {
        var diagnostic = NpmFailure.Read("npm error code EINTEGRITY\nnpm error sha512-AAAA integrity checksum failed\n", "14.7.1", "package-lock.json");

        diagnostic.Code.Should().Be("LABUILD012");
        diagnostic.File.Should().Be("package-lock.json");
    }

    [Fact]
    public void Read_AnotherError_IsItsSentence()
    {
        var diagnostic = NpmFailure.Read("npm warn old lockfile\nnpm error code E404\nnpm error 404 Not Found - GET nswag\nnpm error A complete log is elsewhere\n", "14.7.1", "package-lock.json");

        diagnostic.Code.Should().Be("LABUILD013");
        diagnostic.Message.Should().Contain("npm could not install nswag 14.7.1: 404 Not Found - GET nswag.");
    }

    [Fact]
    public void Read_Nothing_SaysThat()
    {
        var diagnostic = NpmFailure.Read("", "14.7.1", "package-lock.json");

        diagnostic.Message.Should().Contain("it said nothing");
    }
}
