namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>
/// What to call what stands inline in an operation: after the operation, and after its group too where the operation's own name doesn't say the group.
/// <c>Things.Create</c> takes a <c>ThingsCreateRequest</c>, <c>Things.CreateThing</c> a <c>CreateThingRequest</c>. So the name is the same whatever other groups have.
/// </summary>
internal static class PlaceName
{
    /// <summary>The names to try, the best first.</summary>
    /// <param name="operation">The operation, which has its name.</param>
    /// <param name="roles">What the schema is to the operation, in one or more ways to say it.</param>
    public static string[] Of(Operation operation, params string[] roles)
    {
        var plain = roles.Select(role => operation.Name + role);
        var whole = roles.Select(role => operation.Group + operation.Name + role);
        return operation.Group == Operation.Untagged ? [.. plain]
            : Says(operation.Name, operation.Group) ? [.. plain, .. whole]
            : [.. whole];
    }

    private static bool Says(string name, string group)
    {
        var words = Words.Of(name);
        var wanted = Words.Of(group);
        return Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1)).Any(start => wanted.Zip(words.Skip(start)).All(pair => Plural.IsSame(pair.First, pair.Second)));
    }
}
