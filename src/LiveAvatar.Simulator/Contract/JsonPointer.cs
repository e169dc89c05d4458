using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Contract;

internal static class JsonPointer
{
    public static JToken Resolve(JToken document, string reference)
    {
        if (!reference.StartsWith('#'))
        {
            throw new InvalidDataException($"The reference '{reference}' leads out of the contract; only those into it ('#/...') are followed.");
        }

        if (reference.Length > 1 && reference[1] is not '/')
        {
            return Anchor(document, Uri.UnescapeDataString(reference[1..]))
                ?? throw new InvalidDataException($"The reference '{reference}' leads nowhere: the contract has no such anchor.");
        }

        var found = document;
        foreach (var part in reference[1..].Split('/').Skip(1))
        {
            // A reference is a URI fragment, so it is percent-decoded before the pointer's own escapes are.
            var name = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

            found = found switch
            {
                JObject entries => entries[name],
                JArray items => int.TryParse(name, CultureInfo.InvariantCulture, out var index) ? items.ElementAtOrDefault(index) : null,
                _ => null,
            } ?? throw new InvalidDataException($"The reference '{reference}' leads nowhere: the contract has no '{name}' there.");
        }

        return found;
    }

    private static JObject? Anchor(JToken document, string name) => ((JContainer)document).DescendantsAndSelf()
        .OfType<JObject>()
        .FirstOrDefault(schema => (string?)(schema["$anchor"] as JValue) == name || (string?)(schema["$dynamicAnchor"] as JValue) == name);
}
