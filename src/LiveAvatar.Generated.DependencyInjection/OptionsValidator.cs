using Microsoft.Extensions.Options;

namespace LiveAvatar.Generated;

/// <summary>Finds what the client's constructor would refuse, and says it of the place where it was set.</summary>
internal sealed class OptionsValidator(ClientRegistration registration) : IValidateOptions<LiveAvatarClientOptions>
{
    private const string EnvironmentVariable = "LIVEAVATAR_API_KEY";

    public ValidateOptionsResult Validate(string? name, LiveAvatarClientOptions options)
    {
        if (!string.Equals(name, registration.Name, StringComparison.Ordinal))
        {
            return ValidateOptionsResult.Skip;
        }

        var apiKey = registration.NameOf(nameof(options.ApiKey));
        if (options is { ApiKey: null, ApiKeyProvider: null, SessionToken: null, LaSession: null, Credentials.Count: 0 } && !MayUseEnvironment)
        {
            return ValidateOptionsResult.Fail(registration.IsNamed
                ? $"{apiKey} is not set. The LiveAvatar client '{name}' needs a credential of its own."
                : $"{apiKey} is not set, nor is any other credential, nor the environment variable {EnvironmentVariable}.");
        }

        try
        {
            new LiveAvatarClient(options).Dispose();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            return ValidateOptionsResult.Fail(registration.SayOf(Message(exception)));
        }
    }

    // Another account's key must not be used for one that has none.
    private bool MayUseEnvironment => !registration.IsNamed && !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(EnvironmentVariable));

    // Without the parameter's name and value, which .NET adds.
    private static string Message(ArgumentException exception) =>
        exception.Message.Split('\n')[0].TrimEnd().Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);
}
