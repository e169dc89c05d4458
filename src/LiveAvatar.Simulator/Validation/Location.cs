using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Where a problem is: names of properties and indices of items, from the part of the request inwards.
internal sealed record Location(Location? Parent, JToken Part)
{
    // The schemas that a value is being checked against, from the whole request on: one that refers back to itself says nothing new.
    private readonly HashSet<(string Reference, JToken Value)> _open = Parent?._open ?? new(ByReference.Instance);

    public Location(string part)
        : this(null, part)
    {
    }

    public bool Enter(string reference, JToken value) => _open.Add((reference, value));

    public void Leave(string reference, JToken value) => _open.Remove((reference, value));

    public Location Child(JToken part) => new(this, part);

    public JArray ToJson()
    {
        var parts = Parent?.ToJson() ?? [];
        parts.Add(Part);
        return parts;
    }

    private sealed class ByReference : IEqualityComparer<(string Reference, JToken Value)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((string Reference, JToken Value) x, (string Reference, JToken Value) y) =>
            ReferenceEquals(x.Value, y.Value) && string.Equals(x.Reference, y.Reference, StringComparison.Ordinal);

        public int GetHashCode((string Reference, JToken Value) obj) =>
            HashCode.Combine(StringComparer.Ordinal.GetHashCode(obj.Reference), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Value));
    }
}
