using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare.Passes;

namespace LiveAvatar.SpecTool.Diff.Operations;

/// <summary>How callers give the client their credentials: by an option of its own, or by the name in the contract.</summary>
internal static class GivenCredentials
{
    private static readonly ChangeRule GivenOtherwise = new(
        "credential-given-otherwise", Impact.Safe, "The server takes the same; the new client refuses it under its old name, or sends it as another credential.");

    public static void Compare(PublishedContract old, PublishedContract now, ChangeLog log)
    {
        var after = Given(now);
        foreach (var (name, was) in Given(old))
        {
            var given = after.GetValueOrDefault(name);
            if (was != given && (given is not null || was.StartsWith("Credentials", StringComparison.Ordinal)))
            {
                log.Add(new Change(GivenOtherwise, Direction.None, Place.Api with { Path = "securitySchemes" }, $"The credential '{name}' was given as {was}, and is {(given is null ? "not known any more" : $"given as {given}")}.")
                {
                    CSharp = CSharpEffect.Source,
                    Replacement = given,
                    Old = old.Corrected.Root["components"]?["securitySchemes"],
                    New = now.Corrected.Root["components"]?["securitySchemes"],
                });
            }
        }
    }

    private static Dictionary<string, string> Given(PublishedContract contract) => new SecuritySchemes(contract.Corrected).Sent
        .ToDictionary(scheme => scheme.Key, scheme => scheme.Value.GivenAs, StringComparer.Ordinal);
}
