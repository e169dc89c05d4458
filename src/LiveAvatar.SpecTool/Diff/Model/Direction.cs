namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>Which way what has changed goes. A limit that gets narrower hurts who sends, one that gets wider hurts who reads.</summary>
internal enum Direction
{
    /// <summary>Neither: an operation, a name, a server.</summary>
    None,
    Request,
    Response,
}
