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
    private readonly Delivery _delivery;
    private Exchange _exchange = null!; // set with the client
    private HttpClient? _http;
    private object _client = null!; // set before anybody calls

    private RoundTrip(LoadedClient loaded, LiveAvatarSimulator simulator, Delivery delivery)
    {
        _loaded = loaded;
        _simulator = simulator;
        _delivery = delivery;
    }

    /// <summary>Starts a simulator that takes all credentials of its contract, and a client that holds them all.</summary>
    public static async Task<RoundTrip> StartAsync(string contract, byte[] image)
    {
        var held = SampleCredentials.All(contract);
        var simulator = await LiveAvatarSimulator.StartAsync(new LiveAvatarSimulatorOptions
        {
            Contract = contract,
            Remembers = false,
            SessionTokens = [SampleCredentials.SessionToken],
            Credentials = held.ByScheme,
        });
        var trip = new RoundTrip(new LoadedClient(image), simulator, new Delivery(contract));
        trip.Hold(held);
        return trip;
    }

    /// <summary>Goes on with a client that holds these credentials alone.</summary>
    public void Hold(SampleCredentials held)
    {
        _http?.Dispose();
        _exchange = new Exchange(held.OfHandler(_simulator.BaseAddress));
        _http = new HttpClient(_exchange);
        _client = _loaded.Connect(_http, held.Options(_simulator.BaseAddress, _loaded.SchemeNames));
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

    /// <summary>Calls an operation once. What it ended with; null for a success.</summary>
    public async Task<Exception?> TryAsync(PreparedOperation operation, DeclaredAnswers declared)
    {
        try
        {
            await CallAsync(operation, declared.SuccessesOf(operation.Path, operation.Method)[0], variant: 0, OptionalProperties.All);
            return null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure;
        }
    }

    public async ValueTask DisposeAsync()
    {
        (_client as IDisposable)?.Dispose();
        _http?.Dispose();
        _loaded.Dispose();
        await _simulator.DisposeAsync();
    }

    private async Task CallAsync(PreparedOperation operation, int status, int variant, OptionalProperties optional)
    {
        var group = _client.GetType().GetProperty(operation.Group)!.GetValue(_client)!;
        var method = group.GetType().GetMethod(operation.MethodName)!;
        var preference = $"code={status}, variant={variant}{(optional == OptionalProperties.None ? ", optional=none" : "")}";
        var given = new List<GivenValue>();
        var arguments = method.GetParameters().Select(parameter => Argument(operation, parameter, preference, variant, optional, given)).ToArray();

        var call = method.Invoke(group, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
        var streamed = call is Task ? null : await StreamedResults.AllAsync(call);
        if (call is Task task)
        {
            await task;
        }

        await _delivery.CheckAsync(operation, _simulator.Requests[^1], given);
        _simulator.Requests.Clear();
        if (streamed is not null)
        {
            StreamedResults.Check(_loaded, streamed, _exchange);
        }
        else if (method.ReturnType.IsGenericType)
        {
            await Results.CheckAsync(_loaded, call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call), _exchange, operation);
        }
    }

    private object? Argument(PreparedOperation operation, ParameterInfo parameter, string preference, int variant, OptionalProperties optional, List<GivenValue> given)
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

        var (place, name) = operation.Parameter(parameter.Name!) ?? (GivenValue.Body, GivenValue.Body);
        var body = place == GivenValue.Body ? _delivery.BodyOf(operation) : null;
        var sample = body is null
            ? _simulator.Samples.Parameter(operation.Route, place, name, variant: variant)
            : _simulator.Samples.RequestBody(operation.Route, optional, variant: variant, mediaType: body.MediaType);
        if (sample is null)
        {
            return null;
        }

        var json = body is not null && operation.SendsText ? new JValue(sample.Trim('"')) : JsonText.Read(sample);
        var (value, files) = _loaded.Give(json, parameter.ParameterType, path => body is null ? null : Delivery.ContentTypeToSay(body, path));
        given.Add(new GivenValue(place, name, json, files));
        return value;
    }

    private static string Brief(Exception failure) => $"{failure.GetType().Name}: {Cut(failure.Message)}";

    private static string Cut(string text) => text.Length > 600 ? text[..600] + "..." : text;
}
