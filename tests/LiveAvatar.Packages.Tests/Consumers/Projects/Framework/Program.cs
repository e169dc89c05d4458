using System;
using System.Threading.Tasks;
using LiveAvatar.Generated;

namespace FrameworkApplication
{
    /// <summary>The journey of an application for .NET Framework: it gets the netstandard2.0 build of the client.</summary>
    internal static class Program
    {
        private static async Task Main(string[] args)
        {
            using (var client = new LiveAvatarClient(new LiveAvatarClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] }))
            {
                await Library.Journey.RunAsync(client, Console.Out);
            }
        }
    }
}
