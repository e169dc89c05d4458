using System.Diagnostics;
using System.Globalization;
using LiveAvatar.Generated.Benchmarks.Calls;
using LiveAvatar.Generated.Benchmarks.Processes;
using LiveAvatar.Generated.Contenders;

namespace LiveAvatar.Generated.Benchmarks.Rows;

/// <summary>The first call of a process, from making the client to the result, over loopback: what is loaded, compiled and looked up for it is in it.</summary>
internal static class FirstCall
{
    public const string Command = "first-call";

    private const int Pairs = 25;

    public static async Task<double> RatioAsync()
    {
        await using var server = await LoopbackServer.StartAsync(Answers.Bound);
        In(Contender.Generated, server.Address);
        return Paired.Ratio(Pairs, () => In(Contender.Generated, server.Address), () => In(Contender.Stock, server.Address));
    }

    /// <summary>What the new process does.</summary>
    public static void Run(string contender, string server)
    {
        var start = Stopwatch.GetTimestamp();
        using (var caller = ContenderFactory.Of(Enum.Parse<Contender>(contender), new Uri(server)))
        {
            caller.BindVoiceAsync("Narrator").GetAwaiter().GetResult();
            Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static TimeSpan In(Contender contender, Uri server) => TimeSpan.FromMilliseconds(double.Parse(
        Child.Run(AppContext.BaseDirectory, typeof(FirstCall).Assembly.Location, Command, contender.ToString(), server.AbsoluteUri).Output, CultureInfo.InvariantCulture));
}
