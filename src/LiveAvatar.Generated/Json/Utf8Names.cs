using System.Threading;

namespace LiveAvatar.Generated;

/// <summary>The names of the models' properties, found by their bytes, so that reading one makes no string. It only holds what the models have: nothing that a
/// server sends is ever added.</summary>
internal sealed class Utf8Names
{
    private readonly NameEntry?[] _entries = new NameEntry?[1024];

    public void Add(string name)
    {
        if (!AsciiHash.TryOf(name, out var hash))
        {
            return;
        }

        ref var bucket = ref _entries[hash % _entries.Length];
        NameEntry? first;
        do
        {
            first = Volatile.Read(ref bucket);
            for (var entry = first; entry is not null; entry = entry.Next)
            {
                if (entry.Name == name)
                {
                    return;
                }
            }
        }
        while (Interlocked.CompareExchange(ref bucket, new NameEntry(name, first), first) != first);
    }

    /// <summary>Gives null for a name that wasn't added.</summary>
    public string? Find(byte[] bytes, int start, int length)
    {
        if (!AsciiHash.TryOf(bytes, start, length, out var hash))
        {
            return null;
        }

        for (var entry = Volatile.Read(ref _entries[hash % _entries.Length]); entry is not null; entry = entry.Next)
        {
            if (AsciiHash.AreEqual(entry.Name, bytes, start, length))
            {
                return entry.Name;
            }
        }

        return null;
    }

    private sealed class NameEntry(string name, NameEntry? next)
    {
        public string Name => name;

        public NameEntry? Next => next;
    }
}
