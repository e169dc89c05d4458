using System.Text.RegularExpressions;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Diff.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Schemas;

/// <summary>
/// Compares what the places of two contracts are in C#. Renamed classes are found on the way, and would show at each of their uses, so what uses them is compared at
/// the end.
/// </summary>
internal sealed partial class CSharpComparison(CSharpNames oldNames, CSharpNames newNames, ChangeLog log)
{
    private static readonly ChangeRule TypeRenamed = new(
        "type-renamed", Impact.Safe, "Only the name in C# has changed; pin the old one with x-name in the overlay to keep it.");

    private static readonly ChangeRule PropertyRenamed = new(
        "property-renamed", Impact.Safe, "Only the name in C# has changed; pin the old one with x-name in the overlay to keep it.");

    private static readonly ChangeRule TypeChanged = new(
        "csharp-type-changed", Impact.Safe, "On the wire nothing has changed that a caller could see.");

    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly List<(CSharpMember Old, CSharpMember New, SchemaPair Pair)> _members = [];

    // A class has no property for what can't be there.
    private readonly List<(CSharpMember Old, SchemaPair Pair)> _gone = [];

    /// <summary>Whether two properties have one type; null where a contract couldn't be prepared, or the overlay has added one of them.</summary>
    public bool? IsSame(JToken old, JToken now) =>
        oldNames.Member(old) is { } before && newNames.Member(now) is { } after ? before.Type.Name == after.Type.Name : null;

    public void CompareTypes(JToken old, JToken now, Place place)
    {
        if (oldNames.Type(old) is not { } before || newNames.Type(now) is not { } after)
        {
            return;
        }

        if (before != after && _renamed.TryAdd(before, after))
        {
            log.Add(new Change(TypeRenamed, Direction.None, place, $"The class {before} is now {after}.") { CSharp = CSharpEffect.Source, Replacement = after, Old = old, New = now });
        }
    }

    /// <summary>The member that an open enum has for a value.</summary>
    public string? ValueName(SchemaPair pair, JToken value, bool isOld) =>
        (isOld ? oldNames.Values(pair.Old.Target) : newNames.Values(pair.New.Target))?.GetValueOrDefault(value.ToString());

    public void CompareMembers(SchemaPair pair)
    {
        if (oldNames.Member(pair.Old.Token) is { } before && newNames.Member(pair.New.Token) is { } after)
        {
            _members.Add((before, after, pair));
        }
        else if (pair.New.AllowsNothing && oldNames.Member(pair.Old.Token) is { } gone)
        {
            _gone.Add((gone, pair));
        }
    }

    /// <summary>To be called when the walk is over.</summary>
    public void Finish()
    {
        foreach (var (old, now, pair) in _members)
        {
            Compare(old, now, pair);
        }

        foreach (var (old, pair) in _gone)
        {
            log.Mark(pair.Place, pair.Direction, CSharpEffect.Source, $"In C#, {old.Name} is gone.");
        }
    }

    /// <summary>A C# type or signature of the old client, with the names that its classes have in the new one.</summary>
    public string Renamed(string text) => Identifier().Replace(text, name => _renamed.GetValueOrDefault(name.Value, name.Value));

    private void Compare(CSharpMember old, CSharpMember now, SchemaPair pair)
    {
        if (old.Name != now.Name)
        {
            log.Add(new Change(PropertyRenamed, pair.Direction, pair.Place, $"The property {old.Name} is now {now.Name}.")
            {
                CSharp = CSharpEffect.Source,
                Replacement = now.Name,
                Old = pair.Old.Token,
                New = pair.New.Token,
            });
        }

        var before = old.Type with { Name = Renamed(old.Type.Name) };
        var effect = before.Becoming(now.Type);
        var detail = $"In C#, {before} becomes {now.Type}.";
        if (effect != CSharpEffect.None && !log.Mark(pair.Place, pair.Direction, effect, detail))
        {
            log.Add(new Change(TypeChanged, pair.Direction, pair.Place, $"{now.Name}: {detail}") { CSharp = effect, Old = pair.Old.Token, New = pair.New.Token });
        }
    }

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Identifier();
}
