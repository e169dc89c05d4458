using System.Text;
using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Prepare;

namespace LiveAvatar.SpecTool.Tests.Diff;

/// <summary>A small contract, and the one that comes after it.</summary>
internal sealed record ContractPair(string Old, string New)
{
    /// <summary>The same place of the two, with another schema at it.</summary>
    public static ContractPair At(SchemaPlace place, string old, string now) => new(SmallContract.With(place, old), SmallContract.With(place, now));

    /// <summary>The one operation of the two.</summary>
    public static ContractPair OfOperation(string old, string now) => new(SmallContract.OfOperation(old), SmallContract.OfOperation(now));

    public ContractComparison Compare(string? overlay = null)
    {
        var corrections = overlay is null ? Overlay.Empty : new Overlay(Newtonsoft.Json.Linq.JObject.Parse(overlay));
        return ContractComparison.Of(Publish(Old, corrections), Publish(New, corrections));
    }

    private static PublishedContract Publish(string json, Overlay overlay)
    {
        var (source, failure) = ContractSource.Of("openapi.json", Encoding.UTF8.GetBytes(json));
        failure.Should().BeNull();
        return PublishedContract.From(source!, overlay);
    }
}
