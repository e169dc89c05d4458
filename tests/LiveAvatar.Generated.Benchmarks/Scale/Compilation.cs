using LiveAvatar.SpecTool.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveAvatar.Generated.Benchmarks.Scale;

/// <summary>Compiles a client for one framework, in a process that does nothing else.</summary>
internal static class Compilation
{
    public const string Command = "compile";

    /// <summary>What the new process does.</summary>
    public static void Run(string client)
    {
        var compiled = HandWrittenHalf.With(CSharpSyntaxTree.ParseText(File.ReadAllText(client), HandWrittenHalf.Parsing)).Emit(Stream.Null);
        if (!compiled.Success)
        {
            throw new InvalidOperationException($"The client doesn't compile: {string.Join(Environment.NewLine, compiled.Diagnostics)}");
        }
    }
}
