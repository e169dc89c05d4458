using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveAvatar.SpecTool.Testing;

/// <summary>The source generators that the hand-written half is compiled with.</summary>
internal static class SourceGenerators
{
    private static readonly AnalyzerFileReference Logging = new(Path.GetFullPath(BuildProperty.Of("LoggingGenerator")), new Loader());

    public static CSharpCompilation Run(CSharpCompilation compilation, CSharpParseOptions parsing)
    {
        CSharpGeneratorDriver
            .Create(Logging.GetGenerators(LanguageNames.CSharp), parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var result, out _);
        return (CSharpCompilation)result;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // It has none that aren't here already.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
