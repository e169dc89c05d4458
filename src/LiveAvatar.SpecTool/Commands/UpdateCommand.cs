using System.CommandLine;
using LiveAvatar.SpecTool.PublicApi;
using LiveAvatar.SpecTool.Update;

namespace LiveAvatar.SpecTool.Commands;

internal static class UpdateCommand
{
    private const string JourneyTests = "tests/LiveAvatar.Quickstart.Tests";

    public static Command Create(string repository)
    {
        var from = new Option<string>("--from")
        {
            Description = "The new contract: an address (https, or http on this machine) or a file. It must be given.",
        };
        var maxSize = new Option<long>("--max-size") { Description = "The most bytes to read.", DefaultValueFactory = _ => UpdateOptions.DefaultMostBytes };
        var timeout = new Option<int>("--timeout") { Description = "The most seconds that reading may take.", DefaultValueFactory = _ => 60 };
        var other = new Option<bool>("--accept-other-api") { Description = "Take a contract with another title or server." };
        var reports = new Option<string[]>("--report") { Description = "A file for the report; its ending says how: .md, .json, .html, .txt. May be given several times." };
        var tests = new Option<string[]>("--test") { Description = $"A project or solution whose tests are run at the end. May be given several times; without it, {JourneyTests}." };
        var noTest = new Option<bool>("--no-test") { Description = "Run no tests." };

        var command = new Command("update", "Puts a new contract in the place of spec/openapi.json, with all that follows from it; or says why not, and changes nothing. Ends with 0, with 1 when it is refused, and with 4 when tests fail.")
        {
            from, maxSize, timeout, other, reports, tests, noTest,
        };
        command.Require(from, "Say where the new contract is: --from <address or file>, which is -From in build.ps1.");
        command.SetAction((result, cancellationToken) => UpdateStep.RunAsync(
            new UpdateOptions
            {
                Root = repository,
                From = result.GetRequiredValue(from),
                MostBytes = result.GetValue(maxSize),
                Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
                AcceptOtherApi = result.GetValue(other),
                Reports = result.GetValue(reports) ?? [],
                Tests = result.GetValue(noTest) ? []
                    : result.GetValue(tests) is { Length: > 0 } given ? [.. given.Select(Path.GetFullPath)]
                    : [Path.Combine(repository, JourneyTests)],
                Colours = TerminalColours.AreWanted,
                Build = token => PublicApiStep.BuildAsync(repository, TimeProvider.System, token),
            },
            result.InvocationConfiguration.Output,
            TimeProvider.System,
            cancellationToken));
        return command;
    }
}
