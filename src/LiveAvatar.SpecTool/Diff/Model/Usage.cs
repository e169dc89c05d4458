namespace LiveAvatar.SpecTool.Diff.Model;

/// <summary>Which operations lead to which schemas, so that a change to a schema, found once, is told of all of them.</summary>
internal sealed class Usage
{
    private readonly Dictionary<string, HashSet<string>> _users = new(StringComparer.Ordinal);

    public void Add(string user, string used)
    {
        if (!_users.TryGetValue(used, out var users))
        {
            _users[used] = users = new HashSet<string>(StringComparer.Ordinal);
        }

        users.Add(user);
    }

    /// <summary>The scopes that nothing else uses, from which this one is reached: operations.</summary>
    public IReadOnlyList<string> OperationsOf(string scope)
    {
        var operations = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { scope };
        var open = new Queue<string>([scope]);
        while (open.TryDequeue(out var used))
        {
            if (!_users.TryGetValue(used, out var users))
            {
                operations.Add(used);
                continue;
            }

            foreach (var user in users.Where(seen.Add))
            {
                open.Enqueue(user);
            }
        }

        operations.Sort(StringComparer.Ordinal);
        return operations;
    }
}
