using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>Whether a setter is <c>init</c>: C# marks it by a modifier on what the setter returns.</summary>
internal sealed class InitOnly : ISignatureTypeProvider<bool, GenericNames>
{
    private const string Marker = "IsExternalInit";

    public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => modifier || unmodifiedType;

    public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeReference(handle).Name) == Marker;

    public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeDefinition(handle).Name) == Marker;

    public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => false;

    public bool GetTypeFromSpecification(MetadataReader reader, GenericNames genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => false;

    public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => false;

    public bool GetGenericTypeParameter(GenericNames genericContext, int index) => false;

    public bool GetGenericMethodParameter(GenericNames genericContext, int index) => false;

    public bool GetSZArrayType(bool elementType) => false;

    public bool GetArrayType(bool elementType, ArrayShape shape) => false;

    public bool GetByReferenceType(bool elementType) => false;

    public bool GetPinnedType(bool elementType) => false;

    public bool GetPointerType(bool elementType) => false;

    public bool GetFunctionPointerType(MethodSignature<bool> signature) => false;
}
