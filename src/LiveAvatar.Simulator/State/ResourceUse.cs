using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// What an operation does with which collection. Depth: how many segments of the operation's path are the collection's.
// Key: the property of the answer that is a new resource's key. Item: the schema of one resource in a list.
internal sealed record ResourceUse(ResourceRole Role, int Depth, string Key = "id", JToken? Item = null);

internal enum ResourceRole
{
    // An answer of its own: neither a resource nor a list of them.
    None,
    Create,
    List,
    Get,
    Update,
    Delete,
}
