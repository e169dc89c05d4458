using LiveAvatar.Generated;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="LiveAvatarClient"/> with a service collection.</summary>
/// <remarks>
/// <para>A client is one for the whole application, and is disposed with it. It logs to the application's loggers, and sends through
/// <see cref="IHttpClientFactory"/>: the builder that is returned takes handlers and resilience, which see every attempt.</para>
/// <para>The options are validated when the application starts, where it is run by a host, and else before the first call.</para>
/// <para>The API key is read anew at each call, so that a key that changes in the configuration is used at once. Everything else is read when the client
/// is made.</para>
/// </remarks>
public static class LiveAvatarServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="LiveAvatarClient"/>.</summary>
    /// <param name="services">What to register it with.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of what the client sends through.</returns>
    public static IHttpClientBuilder AddLiveAvatar(this IServiceCollection services, Action<LiveAvatarClientOptions> configure) =>
        AddLiveAvatar(services, Options.Options.DefaultName, configure);

    /// <summary>Registers a <see cref="LiveAvatarClient"/> with options from the configuration.</summary>
    /// <param name="services">What to register it with.</param>
    /// <param name="configuration">The section whose keys are the names of the options, as <c>ApiKey</c> and <c>Timeout</c>.</param>
    /// <returns>The builder of what the client sends through.</returns>
    public static IHttpClientBuilder AddLiveAvatar(this IServiceCollection services, IConfiguration configuration) =>
        AddLiveAvatar(services, Options.Options.DefaultName, configuration);

    /// <summary>Registers a <see cref="LiveAvatarClient"/> for one of several accounts: as a keyed service, and with
    /// <see cref="ILiveAvatarClientFactory"/>. It needs a credential of its own: the environment variable <c>LIVEAVATAR_API_KEY</c> does not count.</summary>
    /// <param name="services">What to register it with.</param>
    /// <param name="name">The name, and the service's key.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of what the client sends through.</returns>
    public static IHttpClientBuilder AddLiveAvatar(this IServiceCollection services, string name, Action<LiveAvatarClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);

        return Add(services, name, section: null).Configure(services, options => options.Configure(configure));
    }

    /// <summary>Registers a <see cref="LiveAvatarClient"/> for one of several accounts, with options from the configuration: as a keyed service, and with
    /// <see cref="ILiveAvatarClientFactory"/>. It needs a credential of its own: the environment variable <c>LIVEAVATAR_API_KEY</c> does not count.</summary>
    /// <param name="services">What to register it with.</param>
    /// <param name="name">The name, and the service's key.</param>
    /// <param name="configuration">The section whose keys are the names of the options, as <c>ApiKey</c> and <c>Timeout</c>.</param>
    /// <returns>The builder of what the client sends through.</returns>
    public static IHttpClientBuilder AddLiveAvatar(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        return Add(services, name, (configuration as IConfigurationSection)?.Path ?? "").Configure(services, options => options.Bind(configuration));
    }

    private static ClientRegistration Add(IServiceCollection services, string name, string? section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);

        if (ClientRegistration.Find(services, name) is { } known)
        {
            known.Section ??= section;
            return known;
        }

        var registration = new ClientRegistration(name) { Section = section };
        services.AddSingleton(registration);
        services.AddSingleton<IValidateOptions<LiveAvatarClientOptions>>(new OptionsValidator(registration));
        services.AddOptions<LiveAvatarClientOptions>(name)
            .PostConfigure<ILoggerFactory>((options, loggers) => options.LoggerFactory ??= loggers)
            .ValidateOnStart();
        services.TryAddSingleton<ILiveAvatarClientFactory, ClientFactory>();
        if (registration.IsNamed)
        {
            services.TryAddKeyedSingleton(name, (provider, _) => provider.GetRequiredService<ILiveAvatarClientFactory>().GetClient(name));
        }
        else
        {
            services.TryAddSingleton(provider => provider.GetRequiredService<ILiveAvatarClientFactory>().GetClient(name));
        }

        AddHttpClient(services, registration);
        return registration;
    }

    private static void AddHttpClient(IServiceCollection services, ClientRegistration registration) => services
        .AddHttpClient(registration.HttpClientName)
        .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan) // the client's own timeouts hold
        .ConfigurePrimaryHttpMessageHandler(provider =>
            provider.GetRequiredService<IOptionsMonitor<LiveAvatarClientOptions>>().Get(registration.Name).CreateHandler())
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // it renews its connections itself
        .RedactLoggedHeaders(_ => true); // whichever carry credentials, now or in a later contract

    private static IHttpClientBuilder Configure(
        this ClientRegistration registration, IServiceCollection services, Action<OptionsBuilder<LiveAvatarClientOptions>> configure)
    {
        configure(services.AddOptions<LiveAvatarClientOptions>(registration.Name));
        return services.AddHttpClient(registration.HttpClientName);
    }
}
