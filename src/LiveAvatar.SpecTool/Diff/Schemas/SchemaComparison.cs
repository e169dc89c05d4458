using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Schemas.Rules;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas;

/// <summary>
/// Walks two schemas side by side. A pair of schemas that are referred to is compared once for each direction, wherever it is used, which also ends the walk in those
/// that lead back to themselves.
/// </summary>
internal sealed class SchemaComparison(PublishedContract oldContract, PublishedContract newContract, ChangeLog log, Usage usage, CSharpComparison csharp)
{
    // What belongs to the place where a schema is used.
    private static readonly ISchemaRule[] RulesOfUse = [new Nullability(), new Defaults()];

    private static readonly ISchemaRule[] RulesOfSchema =
    [
        new Nothing(), new Types(), new Formats(), new Enums(), new Constants(), new Bounds(), new Patterns(), new Required(), new Properties(),
        new Items(), new AdditionalProperties(), new Unions(), new Discriminators(), new OtherKeywords(),
    ];

    private readonly HashSet<(string Old, string New, Direction Direction)> _referred = [];
    private readonly HashSet<(JObject Old, JObject New, Direction Direction)> _written = [];

    public CSharpComparison CSharp => csharp;

    public void Compare(JToken? old, JToken? now, Direction direction, Place place)
    {
        if (old is not null && now is not null)
        {
            Compare(new SchemaPair(oldContract.Schemas.Read(old), newContract.Schemas.Read(now), direction, place));
        }
    }

    public void Compare(SchemaPair pair)
    {
        Apply(RulesOfUse, pair);
        if (pair.Old.Reference is { } before && pair.New.Reference is { } after)
        {
            var scope = $"{pair.Direction} {before} {after}";
            usage.Add(pair.Place.Scope, scope);
            if (_referred.Add((before, after, pair.Direction)))
            {
                Inside(pair with { Place = new Place(null, NameOf(after), "", scope) });
            }
        }
        else if (pair.Old.Token is not JObject oldSchema || pair.New.Token is not JObject newSchema || _written.Add((oldSchema, newSchema, pair.Direction)))
        {
            Inside(pair);
        }
    }

    public SchemaView ReadOld(JToken schema) => oldContract.Schemas.Read(schema);

    public SchemaView ReadNew(JToken schema) => newContract.Schemas.Read(schema);

    public void Report(Change change) => log.Add(change);

    public static string NameOf(string reference) => Prepare.JsonPointer.Segments(reference).LastOrDefault() ?? reference;

    private void Inside(SchemaPair pair)
    {
        csharp.CompareTypes(pair.Old.Target, pair.New.Target, pair.Place);
        Apply(RulesOfSchema, pair);
    }

    private void Apply(ISchemaRule[] rules, SchemaPair pair)
    {
        foreach (var rule in rules)
        {
            rule.Compare(pair, this);
        }
    }
}
