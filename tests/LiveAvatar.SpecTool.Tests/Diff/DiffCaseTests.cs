using System.Reflection;
using LiveAvatar.SpecTool.Diff;
using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Tests.Diff.Cases;

namespace LiveAvatar.SpecTool.Tests.Diff;

/// <summary>Each kind of change as two small contracts, and the class that it must get.</summary>
public class DiffCaseTests
{
    private static readonly DiffCase[] Cases = [.. SchemaCases.All, .. ObjectCases.All, .. OperationCases.All, .. NameCases.All];

    public static TheoryData<int, string> Numbers => Data();

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Change_IsFoundAndClassed(int number, string name)
    {
        var expected = Cases[number];

        var changes = expected.Pair.Compare().Changes;

        string.Join("; ", changes.Where(change => change.Rule.Id == expected.Rule).Select(change => $"{change.Wire} on the wire, {change.CSharp} in C#"))
            .Should().Be($"{expected.Wire} on the wire, {expected.CSharp} in C#", "{0} finds {1}", name, string.Join("; ", changes.Select(change => $"{change.Rule.Id}: {change.Message}")));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Same_HasNoChanges(int number, string name)
    {
        var pair = Cases[number].Pair;

        (pair with { Old = pair.New }).Compare().Changes.Should().BeEmpty(name);
        (pair with { New = pair.Old }).Compare().Changes.Should().BeEmpty(name);
    }

    [Fact]
    public void EveryCase_MakesAClient() =>
        Cases.Where(example => !example.Pair.Compare().KnowsCSharp).Select(example => example.ToString()).Should().BeEmpty();

    /// <summary>A kind of change that no pair of contracts shows may never be found.</summary>
    [Fact]
    public void EveryRule_HasACase()
    {
        var rules = typeof(ContractComparison).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(ChangeRule))
            .Select(field => ((ChangeRule)field.GetValue(null)!).Id)
            .ToList();

        rules.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(80);
        rules.Except(Cases.Select(example => example.Rule), StringComparer.Ordinal).Should().BeEmpty();
    }

    private static TheoryData<int, string> Data()
    {
        var data = new TheoryData<int, string>();
        for (var number = 0; number < Cases.Length; number++)
        {
            data.Add(number, Cases[number].ToString());
        }

        return data;
    }
}
