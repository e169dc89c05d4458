using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LiveAvatar.SpecTool.Push;

/// <summary>Reads what src/Package/Package.targets writes into each assembly, without loading it.</summary>
internal static class AssemblyMetadata
{
    private const string ContractHashKey = "ContractSha256";

    public static string? ContractHash(ZipArchiveEntry assembly)
    {
        using var bytes = new MemoryStream();
        using (var stream = assembly.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var file = new PEReader(bytes);
        var reader = file.GetMetadataReader();
        return reader.GetAssemblyDefinition().GetCustomAttributes()
            .Select(reader.GetCustomAttribute)
            .Where(attribute => IsMetadata(reader, attribute))
            .Select(attribute => Arguments(reader, attribute))
            .FirstOrDefault(pair => pair.Key == ContractHashKey).Value;
    }

    private static bool IsMetadata(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, nameof(AssemblyMetadataAttribute));

    // A prolog of two bytes, then the arguments (ECMA-335, II.23.3)
    private static (string? Key, string? Value) Arguments(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        blob.ReadUInt16();
        return (blob.ReadSerializedString(), blob.ReadSerializedString());
    }
}
