namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>
/// A kind of change, and its class on the wire: what happens to a program, left as it is, when the server follows the new contract.
/// </summary>
/// <param name="Id">The stable id.</param>
/// <param name="InRequests">The class where callers send what has changed.</param>
/// <param name="InResponses">The class where callers read it.</param>
/// <param name="Reason">Why, in a sentence; the reader of a report sees it.</param>
internal sealed record ChangeRule(string Id, Impact InRequests, Impact InResponses, string Reason)
{
    public ChangeRule(string id, Impact impact, string reason)
        : this(id, impact, impact, reason)
    {
    }

    /// <summary>Whether a change of the C# type at the same place can come from this.</summary>
    public bool ReachesTypes { get; init; } = true;

    public Impact For(Direction direction) => direction == Direction.Response ? InResponses : InRequests;
}
