using System.Reflection;
using System.Text;
using LiveAvatar.Simulator;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>
/// Calls operations of a client that was made from a contract, against a simulator of the same contract. The two share no code: the simulator checks what the
/// client sends, and what it answers must come out of the client as it went in.
/// </summary>
internal sealed class RoundTrip : IAsyncDisposable
{
    private const int Variants = 3;

    private readonly LoadedClient _loaded;
    private readonly LiveAvatarSimulator _simulator;
    private readonly Exchange _exchange = new();
    private readonly HttpClient _http;
    private readonly object _client;

    private RoundTrip(LoadedClient loaded, LiveAvatarSimulator simulator)
    {
        _loaded = loaded;
        _simulator = simulator;
        _http = new HttpClient(_exchange);
        _client = loaded.Connect(_http, SampleCredentials.Options(simulator.BaseAddress));
    }

    public static async Task<RoundTrip> StartAsync(string contract, byte[] image)
    {
        var simulator = await LiveAvatarSimulator.StartAsync(new LiveAvatarSimulatorOptions
        {
            Contract = contract,
            Remembers = false,
            SessionTokens = [SampleCredentials.SessionToken],
            Credentials = SampleCredentials.ByScheme(contract),
        });
        return new RoundTrip(new LoadedClient(image), simulator);
    }

    /// <summary>Calls an operation in all its variants. What went wrong, a text for each.</summary>
    public async Task<IReadOnlyList<string>> CallAsync(PreparedOperation operation, DeclaredAnswers declared)
    {
        var failures = new List<string>();
        foreach (var status in declared.SuccessesOf(operation.Path, operation.Method))
        {
            for (var variant = 0; variant < Variants; variant++)
            {
                var optional = variant == Variants - 1 ? OptionalProperties.None : OptionalProperties.All;
                try
                {
                    await CallAsync(operation, status, variant, optional);
                }
                catch (Exception failure) when (failure is not OutOfMemoryException)
                {
                    failures.Add($"{operation.Route} ({status}, variant {variant}): {Brief(failure)}\n  sent: {Cut(_exchange.Request)}\n  answered: {(int?)_exchange.Response?.StatusCode} {Cut(Encoding.UTF8.GetString(_exchange.Body))}");
                }
            }
        }

        return failures;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        (_client as IDisposable)?.Dispose();
        _loaded.Dispose();
        await _simulator.DisposeAsync();
    }

    private async Task CallAsync(PreparedOperation operation, int status, int variant, OptionalProperties optional)
    {
        var group = _client.GetType().GetProperty(operation.Group)!.GetValue(_client)!;
        var method = group.GetType().GetMethod(operation.MethodName)!;
        var preference = $"code={status}, variant={variant}{(optional == OptionalProperties.None ? ", optional=none" : "")}";
        var arguments = method.GetParameters().Select(parameter => Argument(operation, parameter, preference, variant, optional)).ToArray();

        var call = method.Invoke(group, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
        if (call is not Task task)
        {
            StreamedResults.Check(_loaded, await StreamedResults.AllAsync(call), _exchange);
            return;
        }

        await task;
        if (method.ReturnType.IsGenericType)
        {
            await Results.CheckAsync(_loaded, task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task), _exchange, operation);
        }
    }

    private object? Argument(PreparedOperation operation, ParameterInfo parameter, string preference, int variant, OptionalProperties optional)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return CancellationToken.None;
        }

        if (parameter.ParameterType.Name == "RequestOptions")
        {
            return _loaded.RequestOptions("Prefer", preference);
        }

        if (parameter.HasDefaultValue && optional == OptionalProperties.None)
        {
            return null;
        }

        var json = operation.Parameter(parameter.Name!) is var (place, name)
            ? _simulator.Samples.Parameter(operation.Route, place, name, variant: variant)
            : _simulator.Samples.RequestBody(operation.Route, optional, variant: variant);
        return json is null ? null : _loaded.Read(JsonText.Read(json), parameter.ParameterType);
    }

    private static string Brief(Exception failure) => $"{failure.GetType().Name}: {Cut(failure.Message)}";

    private static string Cut(string text) => text.Length > 600 ? text[..600] + "..." : text;
}
