namespace LiveAvatar.Generated;

/// <summary>Gives the clients that <c>services.AddLiveAvatar(name, ...)</c> registered, where only the running application knows which account it wants.
/// Where the code knows, take <c>[FromKeyedServices(name)] LiveAvatarClient</c>.</summary>
public interface ILiveAvatarClientFactory
{
    /// <summary>Gives the client of this name: always the same, which the application disposes at its end.</summary>
    /// <param name="name">The name that it was registered with; the empty string for the one that has none.</param>
    /// <exception cref="InvalidOperationException">There is no client of this name; the message names those there are.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Its options are wrong; the message names each one.</exception>
    LiveAvatarClient GetClient(string name);
}
