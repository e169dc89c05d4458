using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

internal static class TypeNames
{
    /// <summary>A type by its name and those of the types around it.</summary>
    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = WithoutArity(reader.GetString(type.Name));
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{Of(reader, outer)}.{name}" : name;
    }

    public static string WithoutArity(string name) => name.IndexOf('`', StringComparison.Ordinal) is > 0 and var arity ? name[..arity] : name;
}
