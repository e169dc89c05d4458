using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>What the server found wrong with one part of a request.</summary>
/// <param name="location">See <see cref="Location"/>.</param>
/// <param name="message">See <see cref="Message"/>.</param>
public sealed class LiveAvatarValidationError(string location, string message)
{
    /// <summary>Gets the part: where it is in the request, then its JSON path, as in <c>body.secret_id</c> or <c>query.ids[0]</c>.</summary>
    public string Location { get; } = location;

    /// <summary>Gets what is wrong with it, in the server's words.</summary>
    public string Message { get; } = message;

    /// <summary>Gets or sets the server's name for the kind of error, such as <c>missing</c>; null when it gave none.</summary>
    public string? Type { get; set; }

    /// <summary>Gets or sets what the server had read there, which may be a secret; null when it did not say.</summary>
    public JToken? Input { get; set; }

    /// <summary>Gets or sets more about the error, such as the limit that was passed; null when the server did not say.</summary>
    public JToken? Context { get; set; }

    /// <summary>Tells the location and the message.</summary>
    public override string ToString() => Location.Length == 0 ? Message : $"{Location}: {Message}";
}
