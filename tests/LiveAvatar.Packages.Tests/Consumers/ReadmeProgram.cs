using System.Text.RegularExpressions;

namespace LiveAvatar.Packages.Tests.Consumers;

/// <summary>The README's C#, as a program: calls that are compiled, a service that is compiled, and what runs.</summary>
internal static partial class ReadmeProgram
{
    public static string From(string readme)
    {
        var blocks = Blocks().Matches(readme).Where(block => !block.Groups["marker"].Value.StartsWith("generated", StringComparison.Ordinal))
            .ToLookup(block => block.Groups["marker"].Value, block => block.Groups["code"].Value, StringComparer.Ordinal);
        blocks.Select(group => group.Key).Should().BeEquivalentTo("", "in a service", "runs");

        return $$"""
            {{string.Join('\n', blocks.SelectMany(group => group).SelectMany(block => block.Split('\n')).Where(IsUsing).Distinct(StringComparer.Ordinal))}}

            await Readme.RunAsync();

            internal static class Readme
            {
                public static async Task RunAsync()
                {
                    {{Statements(blocks["runs"])}}
                }

                public static async Task CallAsync()
                {
                    {{Statements(blocks[""])}}
                }

                public static void Serve(WebApplicationBuilder builder)
                {
                    {{Statements(blocks["in a service"])}}
                }
            }

            internal sealed class MyHandler : DelegatingHandler;
            """;
    }

    private static string Statements(IEnumerable<string> blocks) => string.Join('\n', blocks.SelectMany(block => block.Split('\n')).Where(line => !IsUsing(line)));

    private static bool IsUsing(string line) => line.StartsWith("using LiveAvatar.", StringComparison.Ordinal);

    [GeneratedRegex(@"(<!-- (?<marker>[^\n]+) -->\n)?```csharp\n(?<code>.+?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blocks();
}
