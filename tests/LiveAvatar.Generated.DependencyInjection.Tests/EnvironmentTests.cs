using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

/// <summary>What the environment variable counts for. It is of the whole process: these tests run alone.</summary>
[Collection(nameof(EnvironmentTests))]
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
public sealed class EnvironmentTests : IDisposable
{
    private const string Variable = "LIVEAVATAR_API_KEY";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);

    [Fact]
    public void Key_OfTheEnvironment_IsTakenByTheClientWithoutAName() => ClientWith("key-e").Should().NotBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void NoCredentialAtAll_IsToldWithTheWaysToGiveOne(string? key) => FluentActions.Invoking(() => ClientWith(key))
        .Should().Throw<OptionsValidationException>().WithMessage(
            "LiveAvatarClientOptions.ApiKey is not set, nor is any other credential, nor the environment variable LIVEAVATAR_API_KEY.");

    [Fact]
    public void Key_OfTheEnvironment_IsNotThatOfANamedAccount() => FluentActions.Invoking(() => ClientWith("key-e", "sales"))
        .Should().Throw<OptionsValidationException>().WithMessage(
            "LiveAvatarClientOptions.ApiKey is not set. The LiveAvatar client 'sales' needs a credential of its own.");

    [Theory]
    [InlineData("key-p", null, null)]
    [InlineData(null, "token", null)]
    [InlineData(null, null, "cookie")]
    public void AnyOtherCredential_IsEnough(string? provided, string? token, string? cookie) => ClientWith(key: null, "sales", options =>
    {
        options.ApiKeyProvider = provided is null ? null : () => provided;
        options.SessionToken = token;
        options.LaSession = cookie;
    }).Should().NotBeNull();

    private static LiveAvatarClient ClientWith(string? key, string name = "", Action<LiveAvatarClientOptions>? configure = null)
    {
        Environment.SetEnvironmentVariable(Variable, key);
        using var provider = new ServiceCollection().With(services => services.AddLiveAvatar(name, configure ?? (_ => { }))).BuildServiceProvider();
        return provider.GetRequiredService<ILiveAvatarClientFactory>().GetClient(name);
    }
}
