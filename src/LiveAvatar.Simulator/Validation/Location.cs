using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Where a problem is: names of properties and indices of items, from the part of the request inwards.
internal sealed record Location(Location? Parent, JToken Part)
{
    public Location(string part)
        : this(null, part)
    {
    }

    public Location Child(JToken part) => new(this, part);

    public JArray ToJson()
    {
        var parts = Parent?.ToJson() ?? [];
        parts.Add(Part);
        return parts;
    }
}
