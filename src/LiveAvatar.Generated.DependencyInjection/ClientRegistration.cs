using Microsoft.Extensions.DependencyInjection;

namespace LiveAvatar.Generated;

/// <summary>One client that was asked for.</summary>
internal sealed class ClientRegistration(string name)
{
    public string Name => name;

    public bool IsNamed => name.Length > 0;

    /// <summary>Where in the configuration its options stand, if they do.</summary>
    public string? Section { get; set; }

    /// <summary>What the HttpClient factory knows it as, and loggers show.</summary>
    public string HttpClientName => IsNamed ? $"LiveAvatar.{name}" : "LiveAvatar";

    /// <summary>What an option is called where it was set.</summary>
    public string NameOf(string option) => Section is null ? $"{nameof(LiveAvatarClientOptions)}.{option}" : Section.Length == 0 ? option : $"{Section}:{option}";

    /// <summary>A message of the client, with options called as where they were set: an entry of a dictionary is a key of the configuration.</summary>
    public string SayOf(string message)
    {
        var entry = $"{nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.Credentials)}[\"";
        return Section is not null && message.StartsWith(entry, StringComparison.Ordinal) && message.IndexOf("\"]", StringComparison.Ordinal) is > 0 and var end
            ? $"{NameOf(nameof(LiveAvatarClientOptions.Credentials))}:{message.Substring(entry.Length, end - entry.Length)}{message.Substring(end + 2)}"
            : message.Replace($"{nameof(LiveAvatarClientOptions)}.", NameOf(""), StringComparison.Ordinal);
    }

    public static ClientRegistration? Find(IServiceCollection services, string name) => services
        .Where(service => !service.IsKeyedService)
        .Select(service => service.ImplementationInstance)
        .OfType<ClientRegistration>()
        .FirstOrDefault(registration => string.Equals(registration.Name, name, StringComparison.Ordinal));
}
