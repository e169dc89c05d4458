using LiveAvatar.SpecTool.Diff.Model;

namespace LiveAvatar.SpecTool.Diff.Reports;

/// <summary>The words that all reports use.</summary>
internal static class Wording
{
    public const string Shared = "Several tags";
    public const string WholeApi = "The API";

    public static readonly Impact[] WorstFirst = [Impact.Breaking, Impact.Risky, Impact.Safe];

    public static string Of(Impact impact) => impact switch
    {
        Impact.Breaking => "breaking",
        Impact.Risky => "risky",
        _ => "safe",
    };

    public static string Of(CSharpEffect effect) => effect switch
    {
        CSharpEffect.Source => "doesn't compile",
        CSharpEffect.Binary => "compile again",
        CSharpEffect.Warning => "warns",
        _ => "same",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Request => "request",
        Direction.Response => "response",
        _ => "",
    };

    /// <summary>Where it breaks, in words: what is breaking on the wire may not be in C#, and the other way round.</summary>
    public static string Sides(Change change) => (change.Wire, change.CSharp) switch
    {
        (Impact.Breaking, CSharpEffect.Source) => "breaking on the wire and in C#",
        (Impact.Breaking, _) => "breaking on the wire, not in C#",
        (_, CSharpEffect.Source) => "breaking in C#, not on the wire",
        (_, CSharpEffect.Binary) => $"{Of(change.Wire)} on the wire; compile again",
        (_, CSharpEffect.Warning) => $"{Of(change.Wire)} on the wire; the compiler warns",
        _ => $"{Of(change.Wire)} on the wire",
    };

    public static string TagOf(Change change) => change.Tags switch
    {
        [] => WholeApi,
        [var only] => only,
        _ => Shared,
    };

    public static string Subject(Change change) => change.Place.Operation ?? (change.Place.Schema is { } schema ? $"schema {schema}" : WholeApi);

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {noun}s");

    /// <summary>The sentence that every report begins with.</summary>
    public static string Summary(ContractComparison comparison)
    {
        var counts = WorstFirst.Select(impact => (Impact: impact, Number: comparison.Changes.Count(change => change.Impact == impact))).Where(count => count.Number > 0).ToList();
        return counts.Count == 0
            ? "Nothing has changed for callers."
            : string.Join(", ", counts.Select(count => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count.Number} {Of(count.Impact)}"))) + $" ({Operations(comparison)}).";
    }

    private static string Operations(ContractComparison comparison)
    {
        var added = comparison.Changes.Count(change => change.Rule.Id == "operation-added");
        var removed = comparison.Changes.Count(change => change.Rule.Id == "operation-removed");
        return $"{Count(added, "operation")} added, {removed.ToString(System.Globalization.CultureInfo.InvariantCulture)} removed";
    }
}
