using System.CommandLine;
using LiveAvatar.SpecTool.Commands;

namespace LiveAvatar.SpecTool.Tests.Commands;

public class UsageTests
{
    private const string NoFeed = "Say where to push to: --feed <address, name or folder>, which is -Feed in build.ps1.\n";
    private const string NoContract = "Say where the new contract is: --from <address or file>, which is -From in build.ps1.\n";

    [Theory]
    [InlineData(NoFeed, "push")]
    [InlineData(NoFeed, "push", "--feed")]
    [InlineData(NoFeed, "push", "--feed", "")]
    [InlineData(NoFeed, "push", "--feed", " ", "--packages", "bin")]
    [InlineData(NoContract, "update")]
    [InlineData(NoContract, "update", "--from")]
    [InlineData(NoContract, "update", "--from", "", "--no-test")]
    public void Write_OptionWithoutValue_IsOneSentence(string sentence, params string[] arguments)
    {
        using var log = new StringWriter { NewLine = "\n" };
        var root = new RootCommand { PushCommand.Create("/repository"), UpdateCommand.Create("/repository") };

        var exitCode = UsageErrors.Write(root.Parse(arguments).Errors, log);

        exitCode.Should().Be(2);
        log.ToString().Should().Be(sentence);
    }

    [Theory]
    [InlineData("push", "--feed", "company")]
    [InlineData("update", "--from", "openapi.json")]
    public void Parse_OptionWithValue_IsNoError(params string[] arguments) =>
        new RootCommand { PushCommand.Create("/repository"), UpdateCommand.Create("/repository") }.Parse(arguments).Errors.Should().BeEmpty();
}
