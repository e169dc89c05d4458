using System;

namespace LiveAvatar.Generated;

/// <summary>An event of a stream of events (<c>text/event-stream</c>).</summary>
/// <param name="text">See <see cref="Text"/>.</param>
/// <param name="type">See <see cref="Type"/>.</param>
/// <param name="id">See <see cref="Id"/>.</param>
public class LiveAvatarEvent(string text, string type = "message", string? id = null)
{
    /// <summary>Gets the data of the event, as it came.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Gets the kind of the event.</summary>
    /// <value>The default is <c>message</c>, also where the server names none.</value>
    public string Type { get; } = type ?? throw new ArgumentNullException(nameof(type));

    /// <summary>Gets the id of the event; null where it has none.</summary>
    public string? Id { get; } = id;

    /// <summary>Gives the data.</summary>
    public override string ToString() => Text;
}
