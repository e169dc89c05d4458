using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace LiveAvatar.Generated;

internal sealed class ClientFactory(
    IHttpClientFactory http,
    IOptionsFactory<LiveAvatarClientOptions> options,
    IOptionsMonitor<LiveAvatarClientOptions> currentOptions,
    IEnumerable<ClientRegistration> registrations) : ILiveAvatarClientFactory, IDisposable
{
    private readonly ConcurrentDictionary<string, LiveAvatarClient> _clients = new(StringComparer.Ordinal);

    public LiveAvatarClient GetClient(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return _clients.GetOrAdd(name, _ => Create(Find(name)));
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }
    }

    private LiveAvatarClient Create(ClientRegistration registration)
    {
        var name = registration.Name;
        var own = options.Create(name);
        own.ApiKeyProvider ??= () => currentOptions.Get(name).ApiKey;
        return new LiveAvatarClient(own, http.CreateClient(registration.HttpClientName));
    }

    private ClientRegistration Find(string name) =>
        registrations.FirstOrDefault(registration => string.Equals(registration.Name, name, StringComparison.Ordinal))
        ?? throw new InvalidOperationException(
            $"There is no LiveAvatar client named '{name}'. The names are: {string.Join(", ", registrations.Select(registration => $"'{registration.Name}'"))}. "
            + $"Register it with services.AddLiveAvatar(\"{name}\", ...).");
}
