using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>Reads the types of signatures. The reader of .NET's own metadata needs none of the assemblies that these types are in.</summary>
internal sealed class SignatureTypes : ISignatureTypeProvider<TypeText, GenericNames>
{
    private const byte ValueType = 0x11;

    public TypeText GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.String => TypeText.Of("string", TypeKind.Reference),
        PrimitiveTypeCode.Object => TypeText.Of("object", TypeKind.Reference),
        PrimitiveTypeCode.Boolean => TypeText.Of("bool", TypeKind.Value),
        PrimitiveTypeCode.Int32 => TypeText.Of("int", TypeKind.Value),
        PrimitiveTypeCode.Int64 => TypeText.Of("long", TypeKind.Value),
        PrimitiveTypeCode.UInt32 => TypeText.Of("uint", TypeKind.Value),
        PrimitiveTypeCode.UInt64 => TypeText.Of("ulong", TypeKind.Value),
        PrimitiveTypeCode.Single => TypeText.Of("float", TypeKind.Value),
        _ => TypeText.Of(typeCode.ToString().ToLowerInvariant(), TypeKind.Value),
    };

    public TypeText GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Named(TypeNames.Of(reader, handle), rawTypeKind);

    public TypeText GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = TypeNames.WithoutArity(reader.GetString(type.Name));
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Named($"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind).Name}.{name}", rawTypeKind)
            : Named(name == "Decimal" ? "decimal" : name, rawTypeKind);
    }

    public TypeText GetTypeFromSpecification(MetadataReader reader, GenericNames genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public TypeText GetGenericInstantiation(TypeText genericType, ImmutableArray<TypeText> typeArguments) => genericType with { Arguments = typeArguments };

    public TypeText GetGenericTypeParameter(GenericNames genericContext, int index) => TypeText.Of(genericContext.OfType(index), TypeKind.Reference);

    public TypeText GetGenericMethodParameter(GenericNames genericContext, int index) => TypeText.Of(genericContext.OfMethod(index), TypeKind.Reference);

    public TypeText GetSZArrayType(TypeText elementType) => new("[]", TypeKind.Array, [elementType]);

    public TypeText GetArrayType(TypeText elementType, ArrayShape shape) => new("[]", TypeKind.Array, [elementType]);

    public TypeText GetByReferenceType(TypeText elementType) => new("ref", TypeKind.ByReference, [elementType]);

    public TypeText GetPinnedType(TypeText elementType) => elementType;

    public TypeText GetPointerType(TypeText elementType) => TypeText.Of(elementType.Name + "*", TypeKind.Value);

    public TypeText GetFunctionPointerType(MethodSignature<TypeText> signature) => TypeText.Of("delegate*", TypeKind.Value);

    public TypeText GetModifiedType(TypeText modifier, TypeText unmodifiedType, bool isRequired) => unmodifiedType;

    private static TypeText Named(string name, byte rawTypeKind) => TypeText.Of(name, rawTypeKind == ValueType ? TypeKind.Value : TypeKind.Reference);
}
