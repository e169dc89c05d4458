using LiveAvatar.SpecTool.Diagnostics;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Update;

/// <summary>What must hold before a contract takes the place of another.</summary>
internal static class ContractChecks
{
    /// <summary>Refuses what isn't JSON, and says so plainly where it is a page that a browser would show.</summary>
    public static ContractSource Parse(string source, byte[] bytes)
    {
        var (contract, failure) = ContractSource.Of(source, bytes);
        if (contract is null && FirstLetter(bytes) == '<')
        {
            throw UpdateException.Of(SpecCode.WebPage, source, "This is a web page, not a contract. Look at it in a browser; it may want a login.");
        }

        return contract ?? throw new GenerationException(failure!);
    }

    /// <summary>Refuses what no client could be made of, and what our overlay doesn't fit any more.</summary>
    public static void CheckByItself(PublishedContract contract)
    {
        var problems = contract.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        problems.AddRange(contract.Diagnostics
            .Where(diagnostic => diagnostic.Code == SpecCode.OverlayActionWithoutMatch.Id)
            .Select(diagnostic => diagnostic with { Severity = SpecCode.OverlayOutlived.Severity, Code = SpecCode.OverlayOutlived.Id, Message = $"{diagnostic.Message} Remove it, or point it at the new place, and update again." }));
        if (problems.Count > 0)
        {
            throw new GenerationException(problems);
        }
    }

    /// <summary>Refuses the contract of another API.</summary>
    public static void CheckSame(PublishedContract current, PublishedContract contract)
    {
        if (current.Title != contract.Title)
        {
            throw UpdateException.Of(SpecCode.AnotherApi, contract.File, $"The title is '{contract.Title}', and was '{current.Title}'. If it is the same API, say so with --accept-other-api.");
        }

        if (Host(current) is { } host && Host(contract) != host)
        {
            throw UpdateException.Of(SpecCode.AnotherServer, contract.File, $"The server is '{Host(contract) ?? "none"}', and was '{host}'. If it is the same API, say so with --accept-other-api.");
        }
    }

    private static string? Host(PublishedContract contract) =>
        Uri.TryCreate(((contract.Root["servers"] as JArray)?.FirstOrDefault() as JObject)?.Text("url"), UriKind.Absolute, out var url) ? url.Authority : null;

    private static char FirstLetter(byte[] bytes) => (char)bytes.SkipWhile(letter => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF).FirstOrDefault();
}
