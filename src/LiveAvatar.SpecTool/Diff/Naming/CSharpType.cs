using LiveAvatar.SpecTool.Diff.Model;
using LiveAvatar.SpecTool.Prepare;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Diff.Naming;

/// <summary>The C# type of a prepared schema, as a caller writes it.</summary>
internal sealed record CSharpType(string Name, bool IsNullable, bool IsValueType)
{
    private const int MostSteps = 20;

    public static CSharpType Of(Contract contract, JObject schema, int steps = 0)
    {
        var (name, isValueType) = NameOf(contract, schema, steps + 1);
        return new CSharpType(name, schema.Flag("nullable"), isValueType);
    }

    /// <summary>What it does to those who use the one when it becomes the other. <c>string</c> and <c>string?</c> are one type to a compiled program.</summary>
    public CSharpEffect Becoming(CSharpType other) =>
        Name != other.Name ? CSharpEffect.Source
        : IsNullable == other.IsNullable ? CSharpEffect.None
        : IsValueType ? CSharpEffect.Source
        : CSharpEffect.Warning;

    public override string ToString() => IsNullable ? Name + "?" : Name;

    private static (string Name, bool IsValueType) NameOf(Contract contract, JObject schema, int steps)
    {
        if (Contract.NameOf(schema.Reference()) is { } reference)
        {
            // A name for a string or a list is no class.
            return contract.Schemas[reference] is JObject target && !IsClass(target) && steps < MostSteps
                ? NameOf(contract, target, steps + 1)
                : (reference, !schema.Flag(Extension.ReferenceType));
        }

        if (schema["items"] is JObject item)
        {
            return ($"IReadOnlyList<{Of(contract, item, steps)}>", false);
        }

        if (schema["additionalProperties"] is JObject value)
        {
            return ($"IReadOnlyDictionary<string, {(value.HasValues ? Of(contract, value, steps) : "JToken")}>", false);
        }

        return (schema.Text("type"), schema.Text("format")) switch
        {
            ("integer", "int32") => ("int", true),
            ("integer", var format) => (format is null or "int64" ? "long" : format, true),
            ("number", var format) => (format ?? "double", true),
            ("boolean", _) => ("bool", true),
            ("string", "uuid") => ("Guid", true),
            ("string", "date-time") => ("DateTimeOffset", true),
            ("string", "byte") => ("byte[]", false),
            ("string", "date" or "time" or "duration") => (schema.Text("format")!, true),
            ("string", "binary") => ("Stream", false),
            ("string", _) => ("string", false),
            _ => ("JToken", false),
        };
    }

    private static bool IsClass(JObject schema) => schema["properties"] is JObject { Count: > 0 } || schema[Extension.Union] is not null || OpenEnum.IsOne(schema);
}
