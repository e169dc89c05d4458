using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Operations;
using LiveAvatar.SpecTool.Diff.Schemas;

namespace LiveAvatar.SpecTool.Diff;

/// <summary>What has changed from one contract to the next, for those who call the API through this client.</summary>
internal sealed record ContractComparison(PublishedContract Old, PublishedContract New, IReadOnlyList<Change> Changes)
{
    public Impact? Worst => Changes.Count == 0 ? null : Changes.Max(change => change.Impact);

    /// <summary>Whether the C# side was compared too: it can't be where one of the two makes no client.</summary>
    public bool KnowsCSharp => Old.MakesClient && New.MakesClient;

    public static ContractComparison Of(PublishedContract old, PublishedContract now)
    {
        var log = new ChangeLog();
        var usage = new Usage();
        var csharp = new CSharpComparison(old.Names, now.Names, log);
        var schemas = new SchemaComparison(old, now, log, usage, csharp);
        var pairs = OperationPairs.Of(old, now);

        Servers.Compare(old, now, log);
        GivenCredentials.Compare(old, now, log);
        OperationExistence.Compare(pairs, log);
        foreach (var pair in pairs.Kept)
        {
            Deprecation.Compare(pair, log);
            SecurityRequirements.Compare(pair, log);
            Parameters.Compare(pair, schemas);
            RequestBodies.Compare(pair, schemas);
            Responses.Compare(pair, schemas);
        }

        csharp.Finish();
        foreach (var pair in pairs.Kept)
        {
            Signatures.Compare(pair, csharp, log);
        }

        var tags = new OperationTags(old, now);
        return new ContractComparison(old, now, log.Changes.Select(change => tags.AddTo(change, usage)).OrderByDescending(change => change.Impact).ToList());
    }
}
