using LiveAvatar.Generated.Benchmarks.Builds;
using LiveAvatar.Generated.Benchmarks.Calls;
using LiveAvatar.Generated.Benchmarks.Rows;
using LiveAvatar.Generated.Benchmarks.Scale;

switch (args)
{
    case [FirstCall.Command, var contender, var server]:
        FirstCall.Run(contender, server);
        return 0;
    case [Compilation.Command, var client]:
        Compilation.Run(client);
        return 0;
    case []:
        Report.Write(Console.Out);
        return 0;
    case ["builds"]:
        BuildTable.Write(Console.Out);
        return 0;
    case ["scale"]:
        ScaleTable.Write(Console.Out);
        return 0;
    case ["calls", .. var rest]:
        BenchmarkRuns.Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("bench: the table of what must be reached. Or: builds; scale, for contracts of any size; calls, for all of BenchmarkDotNet's figures, with its own arguments.");
        return 2;
}
