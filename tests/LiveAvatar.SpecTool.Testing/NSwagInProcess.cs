using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace LiveAvatar.SpecTool.Testing;

/// <summary>
/// The same NSwag as the build's, without a process for each run. Its assemblies are in a context of their
/// own, because it brings a Newtonsoft.Json of its own. The build itself starts a process, and NSwagInProcessTests compares what the two write.
/// </summary>
internal sealed class NSwagInProcess
{
    private static readonly Lazy<NSwagInProcess> Loaded = new(() => new NSwagInProcess(NSwag.Assembly));

    private readonly MethodInfo _load;
    private readonly MethodInfo _execute;

    private NSwagInProcess(string assembly)
    {
        var document = new Context(Path.GetDirectoryName(assembly)!).LoadFromAssemblyName(new AssemblyName("NSwag.Commands"))
            .GetType("NSwag.Commands.NSwagDocument", throwOnError: true)!;
        _load = document.GetMethod("LoadWithTransformationsAsync", [typeof(string), typeof(string)])!;
        _execute = document.GetMethod("ExecuteAsync", Type.EmptyTypes)!;
    }

    /// <summary>Runs <c>nswag.json</c> on a prepared contract.</summary>
    public static async Task RunAsync(string prepared, string output)
    {
        var nswag = Loaded.Value;
        var folder = Path.GetDirectoryName(NSwag.Settings)!;
        var variables = $"Contract={Relative(folder, prepared)},Client={Relative(folder, output)}";

        var loading = (Task)Invoke(nswag._load, null, NSwag.Settings, variables);
        await loading;
        await (Task)Invoke(nswag._execute, loading.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(loading));
    }

    private static object Invoke(MethodInfo method, object? on, params object[] arguments) =>
        method.Invoke(on, BindingFlags.DoNotWrapExceptions, binder: null, arguments, CultureInfo.InvariantCulture)!;

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace('\\', '/');

    private sealed class Context(string folder) : AssemblyLoadContext("NSwag")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(folder, $"{assemblyName.Name}.dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
