using System;
using System.Diagnostics;
using System.Net.Http;
using System.Threading.Tasks;
using LiveAvatar.Generated;
using LiveAvatar.Simulator;

namespace ConsoleApplication
{
    /// <summary>The journey against the packed simulator: in this process, or by the program that the arguments name.</summary>
    internal static class Program
    {
        private static async Task<int> Main(string[] args)
        {
            HttpClient.DefaultProxy = new System.Net.WebProxy();
            await using var simulator = await LiveAvatarSimulator.StartAsync();
            if (args.Length > 0)
            {
                return Run(args, simulator.BaseAddress);
            }

            using var client = new LiveAvatarClient(new LiveAvatarClientOptions
            {
                ApiKey = LiveAvatarSimulator.DefaultApiKey,
                BaseAddress = simulator.BaseAddress,
            });
            await Library.Journey.RunAsync(client, Console.Out);
            return 0;
        }

        private static int Run(string[] args, Uri address)
        {
            var start = new ProcessStartInfo(args[0]);
            for (var i = 1; i < args.Length; i++)
            {
                start.ArgumentList.Add(args[i]);
            }

            start.ArgumentList.Add(address.ToString());
            start.ArgumentList.Add(LiveAvatarSimulator.DefaultApiKey);
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
