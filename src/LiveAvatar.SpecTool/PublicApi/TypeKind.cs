namespace LiveAvatar.SpecTool.PublicApi;

internal enum TypeKind
{
    Reference,
    Value,
    Array,
    ByReference,
}
