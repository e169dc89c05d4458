using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>What an assembly offers to those who use it, and to those who derive from its classes: a line for each type and member, sorted.</summary>
internal static class AssemblySurface
{
    public static IReadOnlyList<string> Read(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        var around = AttributeReader.NullableContext(reader, reader.GetModuleDefinition().GetCustomAttributes(), 0);
        return reader.TypeDefinitions
            .Where(type => IsVisible(reader, type))
            .SelectMany(type => new TypeSurface(reader, type, around).Lines())
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, type.GetDeclaringType()),
            _ => false,
        };
    }
}
