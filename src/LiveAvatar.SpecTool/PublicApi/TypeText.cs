using System.Collections.Immutable;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>A type in a signature, before its nullable annotations are known: they stand in an attribute, in the order of a walk.</summary>
internal sealed record TypeText(string Name, TypeKind Kind, ImmutableArray<TypeText> Arguments)
{
    public static TypeText Of(string name, TypeKind kind) => new(name, kind, []);

    /// <summary>The type as a caller writes it, without namespaces.</summary>
    public string Write(NullableFlags flags)
    {
        switch (Kind)
        {
            case TypeKind.Value when Arguments.IsEmpty:
                return Name;
            case TypeKind.Value when Name == "Nullable":
                return Arguments[0].Write(flags) + "?";
            case TypeKind.ByReference:
                return "ref " + Arguments[0].Write(flags);
            case TypeKind.Array:
                var isNullable = flags.Next();
                return $"{Arguments[0].Write(flags)}[]{Mark(isNullable)}";
            default:
                var mark = Mark(flags.Next() && Kind != TypeKind.Value);
                var arguments = Arguments.IsEmpty ? "" : $"<{string.Join(", ", Arguments.Select(argument => argument.Write(flags)))}>";
                return Name + arguments + mark;
        }
    }

    private static string Mark(bool isNullable) => isNullable ? "?" : "";
}
