using System.Collections.Generic;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>A credential that operations ask for, and where it goes.</summary>
/// <param name="name">Its name in the contract, by which it is given; null where an option of its own gives it.</param>
internal abstract class SecurityScheme(string? name)
{
    /// <summary>The API key where LiveAvatar takes it.</summary>
    public static readonly SecurityScheme ApiKey = new ApiKeyScheme(ApiKeyLocation.Header, "X-API-KEY");

    /// <summary>The token of a session.</summary>
    public static readonly SecurityScheme SessionToken = new AuthorizationScheme("Bearer");

    public string? Name { get; } = name;

    /// <summary>What it is, for a message: <c>the API key</c>.</summary>
    public abstract string Description { get; }

    /// <summary>What somebody has to give who has none, and how.</summary>
    public abstract string WayOut { get; }

    /// <summary>Its value among those given; null where there is none.</summary>
    public string? In(CredentialSet credentials) => Name is null ? OwnOption(credentials) : credentials.Named(Name);

    /// <summary>What is wrong with a value; null where it can be sent.</summary>
    public abstract string? FaultOf(string value);

    /// <summary>Puts it into what is sent, and nowhere else: an address that is shown has no key.</summary>
    public abstract void AddTo(HttpRequestMessage message, string value);

    /// <summary>The cookie; null where it isn't one.</summary>
    public virtual string? Cookie(string value) => null;

    /// <summary>Whether it stands in the header of this name.</summary>
    public abstract bool IsHeader(string headerName);

    /// <summary>The texts that would give it away.</summary>
    public virtual IEnumerable<string> Secrets(string value) => [value];

    protected abstract string? OwnOption(CredentialSet credentials);

    /// <summary>How a credential is given that has no option of its own.</summary>
    protected static string ByName(string name) =>
        $"({nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.Credentials)}[\"{name}\"] or "
        + $"{nameof(RequestOptions)}.{nameof(RequestOptions.Credentials)}[\"{name}\"])";
}
