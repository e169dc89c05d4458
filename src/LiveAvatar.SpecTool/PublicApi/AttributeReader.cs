using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>The few attributes that the surface shows.</summary>
internal static class AttributeReader
{
    public static bool Has(MetadataReader reader, CustomAttributeHandleCollection attributes, string name) => Find(reader, attributes, name) is not null;

    /// <summary>The annotations of a type in a signature: its own, else what stands around it.</summary>
    public static NullableFlags Nullability(MetadataReader reader, CustomAttributeHandleCollection attributes, byte around) =>
        new(Find(reader, attributes, "NullableAttribute") is { } own ? Bytes(reader, own) : [around]);

    public static byte NullableContext(MetadataReader reader, CustomAttributeHandleCollection attributes, byte around) =>
        Find(reader, attributes, "NullableContextAttribute") is { } own ? Bytes(reader, own)[0] : around;

    private static CustomAttribute? Find(MetadataReader reader, CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var handle in attributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (NameOf(reader, attribute.Constructor) == name)
            {
                return attribute;
            }
        }

        return null;
    }

    private static string NameOf(MetadataReader reader, EntityHandle constructor)
    {
        var type = constructor.Kind == HandleKind.MethodDefinition
            ? reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
            : reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        return type.Kind switch
        {
            HandleKind.TypeDefinition => reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            HandleKind.TypeReference => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name),
            _ => "",
        };
    }

    /// <summary>One byte, or an array of them: ECMA-335, II.23.3. A prolog of two bytes, then the value, or a count of four bytes and the values; then two bytes for names.</summary>
    private static byte[] Bytes(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        var isOne = blob.Length == 5;
        blob.ReadUInt16();
        return isOne ? [blob.ReadByte()] : blob.ReadBytes(blob.ReadInt32());
    }
}
