using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LiveAvatar.Generated.DependencyInjection.Tests;

public sealed class ValidationTests
{
    [Theory]
    [InlineData("ApiKey", "", "LiveAvatar:ApiKey is empty: give the value, or null for none.")]
    [InlineData("ApiKey", "two words", "LiveAvatar:ApiKey holds white space: a space or a line break may have been copied along with it.")]
    [InlineData("SessionToken", "a;b", "LiveAvatar:SessionToken holds a semicolon or a comma.")]
    [InlineData("Credentials:Basic", "ann:secret", "LiveAvatar:Credentials:Basic is for no security scheme of the contract that has no option of its own: there are ApiKey, SessionToken and LaSession.")]
    [InlineData("BaseAddress", "ftp://example.com", "LiveAvatar:BaseAddress must be an absolute address that starts with https://.")]
    [InlineData("Timeout", "-00:00:05", "LiveAvatar:Timeout must be above 0 and at most 2147483647 ms, or Timeout.InfiniteTimeSpan.")]
    [InlineData("TotalTimeout", "00:00:00", "LiveAvatar:TotalTimeout must be above 0 and at most 2147483647 ms, or Timeout.InfiniteTimeSpan.")]
    [InlineData("MaxRetries", "-1", "LiveAvatar:MaxRetries must be 0, for none, or above.")]
    [InlineData("MaxResponseSize", "0", "LiveAvatar:MaxResponseSize must be above 0 and at most 1073741824.")]
    public async Task Start_OptionWrong_NamesTheKeyOfTheConfiguration(string option, string value, string message)
    {
        using var host = Host(
            builder => builder.Services.AddLiveAvatar(builder.Configuration.GetSection("LiveAvatar")),
            ("LiveAvatar:ApiKey", "key-a"),
            ($"LiveAvatar:{option}", value));

        var act = () => host.StartAsync();

        (await act.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal(message);
    }

    [Fact]
    public async Task Start_OptionUnreadable_NamesTheKeyOfTheConfiguration()
    {
        using var host = Host(builder => builder.Services.AddLiveAvatar(builder.Configuration.GetSection("LiveAvatar")), ("LiveAvatar:Timeout", "soon"));

        var act = () => host.StartAsync();

        await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("*'soon' at 'LiveAvatar:Timeout'*");
    }

    [Fact]
    public async Task Start_NamedClientWithoutCredential_NamesTheKeyOfTheConfiguration()
    {
        using var host = Host(builder => builder.Services.AddLiveAvatar("sales", builder.Configuration.GetSection("Accounts:Sales")), ("LiveAvatar:ApiKey", "key-a"));

        var act = () => host.StartAsync();

        (await act.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should()
            .Equal("Accounts:Sales:ApiKey is not set. The LiveAvatar client 'sales' needs a credential of its own.");
    }

    [Fact]
    public async Task Start_OptionWrongInCode_NamesTheOption()
    {
        using var host = Host(builder => builder.Services.AddLiveAvatar(options => (options.ApiKey, options.MaxRetries) = ("key-a", -1)));

        var act = () => host.StartAsync();

        await act.Should().ThrowAsync<OptionsValidationException>().WithMessage("LiveAvatarClientOptions.MaxRetries must be 0, for none, or above.");
    }

    [Fact]
    public async Task Start_CredentialsAlone_AreLookedAt()
    {
        using var host = Host(builder => builder.Services.AddLiveAvatar("sales", options => options.Credentials["Basic"] = "ann:secret"));

        var act = () => host.StartAsync();

        await act.Should().ThrowAsync<OptionsValidationException>().WithMessage("LiveAvatarClientOptions.Credentials[\"Basic\"] is for no security scheme *");
    }

    [Fact]
    public async Task Start_RootOfTheConfiguration_NamesTheKeyAlone()
    {
        using var host = Host(builder => builder.Services.AddLiveAvatar(builder.Configuration), ("ApiKey", "key-a"), ("MaxRetries", "-1"));

        var act = () => host.StartAsync();

        await act.Should().ThrowAsync<OptionsValidationException>().WithMessage("MaxRetries must be *");
    }

    [Fact]
    public async Task Start_TwoClientsWrong_NamesBoth()
    {
        using var host = Host(builder =>
        {
            builder.Services.AddLiveAvatar("sales", options => options.ApiKey = "");
            builder.Services.AddLiveAvatar("support", builder.Configuration.GetSection("Support"));
        });

        var act = () => host.StartAsync();

        var message = (await act.Should().ThrowAsync<AggregateException>()).Which.Message;
        message.Should().ContainAll("LiveAvatarClientOptions.ApiKey is empty", "Support:ApiKey is not set");
    }

    [Fact]
    public async Task Start_SetInTwoPlaces_TakesBoth()
    {
        using var host = Host(
            builder =>
            {
                builder.Services.AddLiveAvatar(builder.Configuration.GetSection("LiveAvatar"));
                builder.Services.AddLiveAvatar(options => options.MaxRetries = 7);
            },
            ("LiveAvatar:ApiKey", "key-a"));

        await host.StartAsync();

        var options = host.Services.GetRequiredService<IOptions<LiveAvatarClientOptions>>().Value;
        options.Should().BeEquivalentTo(new { ApiKey = "key-a", MaxRetries = 7 });
    }

    private static IHost Host(Action<HostApplicationBuilder> configure, params (string Key, string Value)[] values)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        foreach (var (key, value) in values)
        {
            builder.Configuration[key] = value;
        }

        configure(builder);
        return builder.Build();
    }
}
