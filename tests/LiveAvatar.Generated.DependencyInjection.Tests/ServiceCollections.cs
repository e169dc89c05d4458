using Microsoft.Extensions.DependencyInjection;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

internal static class ServiceCollections
{
    /// <summary>The same, with more in it.</summary>
    public static IServiceCollection With(this IServiceCollection services, Action<IServiceCollection> add)
    {
        add(services);
        return services;
    }
}
