using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Large;

/// <summary>Makes contracts as large as real services have, in the style that their tools give them. The same arguments make the same contract.</summary>
internal static class LargeContract
{
    /// <summary>A contract of resources, each with the five operations of a collection.</summary>
    /// <param name="style">How the contract is written.</param>
    /// <param name="operations">How many operations it has.</param>
    public static JObject Of(ContractStyle style, int operations)
    {
        var document = new JObject
        {
            ["openapi"] = style.Version,
            ["info"] = new JObject { ["title"] = style.Name, ["version"] = "1" },
            ["paths"] = new JObject(),
            ["components"] = new JObject { ["schemas"] = new JObject(style.SharedSchemas().Properties()) },
        };

        for (var index = 0; index * 5 < operations; index++)
        {
            var resource = new Resource(index);
            ((JObject)document["components"]!["schemas"]!).Merge(style.SchemasOf(resource));
            foreach (var (path, method, operation) in style.OperationsOf(resource).Take(operations - (index * 5)))
            {
                var item = (JObject)(document["paths"]![path] ??= new JObject());
                item[method] = operation;
            }
        }

        return document;
    }
}

/// <summary>One kind of thing that a service keeps.</summary>
internal sealed record Resource(int Index)
{
    private static readonly string[] Adjectives = ["Active", "Billing", "Cloud", "Daily", "Edge", "Fleet", "Global", "Home", "Inner", "Joint", "Key", "Local", "Main", "Net", "Order", "Plan"];
    private static readonly string[] Nouns = ["Account", "Bucket", "Cluster", "Device", "Event", "Folder", "Gateway", "Host", "Invoice", "Job", "Ledger", "Member", "Node", "Offer", "Policy", "Quota"];

    public string Name { get; } = Adjectives[Index / Nouns.Length % Adjectives.Length] + Nouns[Index % Nouns.Length];

    public string Snake { get; } = $"{Adjectives[Index / Nouns.Length % Adjectives.Length]}_{Nouns[Index % Nouns.Length]}".ToLower(CultureInfo.InvariantCulture);

    /// <summary>Where many schemas are alike, the sizes still differ.</summary>
    public int Size => 6 + (Index % 9);
}
