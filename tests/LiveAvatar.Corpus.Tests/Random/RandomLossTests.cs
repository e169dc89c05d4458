using LiveAvatar.Corpus.Tests.Harness;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Random;

/// <summary>
/// Nothing is lost in silence: in schemas that chance makes, every object is given a member with a name of its own, and that name is in the client, or there is a
/// warning that says what is not.
/// </summary>
public class RandomLossTests
{
    private const string Mark = "marked-";

    /// <summary>What says of a value what it is not, or under which condition something else holds; and what is no schema.</summary>
    private static readonly string[] SaysNoMember = ["not", "if", "contains", "propertyNames", "unevaluatedProperties", "discriminator", "enum", "const", "default", "$defs", "x-anything"];

    [Fact]
    public void Member_OfAnyObject_IsInTheClient_OrThereIsAWarning()
    {
        var problems = new List<string>();
        foreach (var seed in RandomSeeds.Or("1-1000"))
        {
            var document = Marked(seed);
            var prepared = ContractPreparation.Run(CorpusContract.Read(document.ToString()), Overlay.Empty);
            if (!prepared.Diagnostics.Any(said => said.Severity > SpecTool.Diagnostics.Severity.Message))
            {
                problems.AddRange(Reached(document).Where(mark => !prepared.Json.Contains($"\"{mark}\"", StringComparison.Ordinal)).Select(mark => $"seed {seed}: {mark}"));
            }
        }

        problems.Should().BeEmpty();
    }

    private static JObject Marked(int seed)
    {
        var random = new System.Random(seed);
        string[] names = [.. RandomNames.Schemas.OrderBy(_ => random.Next()).Take(1 + random.Next(4))];
        var schemas = new RandomSchema(random, is31: true, names);
        var document = new JObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JObject { ["title"] = "Chance", ["version"] = "1" },
            ["paths"] = new JObject(names.Select((name, index) => new JProperty($"/path{index}", new JObject { ["post"] = Operation(name) }))),
            ["components"] = new JObject { ["schemas"] = new JObject(names.Select((name, index) => new JProperty(name, schemas.Named(2, [.. names.Take(index)])))) },
        };

        var marks = 0;
        foreach (var members in document.Descendants().OfType<JProperty>().Where(property => property.Name == "properties").Select(property => property.Value).OfType<JObject>().Where(IsOfSchema).ToList())
        {
            members[$"{Mark}{marks++}"] = new JObject { ["type"] = "string" };
        }

        return document;
    }

    private static bool IsOfSchema(JObject members) =>
        members.Parent!.Parent is JObject schema && (SchemaTree.IsSchemaPlace(schema) || schema.Parent is JProperty { Parent.Parent: JProperty { Name: "schemas" } });

    private static JObject Operation(string schema)
    {
        var content = new JObject { ["application/json"] = new JObject { ["schema"] = new JObject { ["$ref"] = "#/components/schemas/" + RandomSchema.Escaped(schema) } } };
        return new JObject { ["requestBody"] = new JObject { ["content"] = content }, ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "", ["content"] = content.DeepClone() } } };
    }

    private static IEnumerable<string> Reached(JObject document) =>
        from token in Below(document["components"]!)
        where token is JProperty property && property.Name.StartsWith(Mark, StringComparison.Ordinal)
        select ((JProperty)token).Name;

    private static IEnumerable<JToken> Below(JToken token) => token.Children()
        .Where(child => child is not JProperty property || !SaysNoMember.Contains(property.Name, StringComparer.Ordinal))
        .SelectMany(child => Below(child).Prepend(child));
}
