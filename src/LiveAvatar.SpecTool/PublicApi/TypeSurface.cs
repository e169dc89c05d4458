using System.Reflection;
using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>The lines of one type.</summary>
internal sealed class TypeSurface
{
    private readonly MetadataReader _reader;
    private readonly TypeDefinition _type;
    private readonly string _name;
    private readonly GenericNames _generics;
    private readonly byte _around;
    private readonly SignatureTypes _types = new();

    public TypeSurface(MetadataReader reader, TypeDefinitionHandle handle, byte around)
    {
        _reader = reader;
        _type = reader.GetTypeDefinition(handle);
        _generics = new GenericNames(GenericNames.Of(reader, _type.GetGenericParameters()), []);
        _name = TypeNames.Of(reader, handle) + GenericNames.List(_generics.Type);
        _around = AttributeReader.NullableContext(reader, _type.GetCustomAttributes(), around);
    }

    private bool IsInterface => _type.Attributes.HasFlag(TypeAttributes.Interface);

    public IEnumerable<string> Lines()
    {
        var accessors = new HashSet<MethodDefinitionHandle>();
        var lines = new List<string> { Declaration() };
        foreach (var property in _type.GetProperties().Select(_reader.GetPropertyDefinition))
        {
            var methods = property.GetAccessors();
            accessors.UnionWith([methods.Getter, methods.Setter]);
            lines.AddRange(Property(property, methods));
        }

        foreach (var handle in _type.GetEvents())
        {
            var methods = _reader.GetEventDefinition(handle).GetAccessors();
            accessors.UnionWith([methods.Adder, methods.Remover]);
            if (MemberText.IsVisible(_reader, methods.Adder))
            {
                lines.Add($"{_name}.{_reader.GetString(_reader.GetEventDefinition(handle).Name)} -> event");
            }
        }

        lines.AddRange(_type.GetFields().Select(_reader.GetFieldDefinition).Where(MemberText.IsVisible).Select(Field));
        lines.AddRange(_type.GetMethods().Where(method => !accessors.Contains(method) && MemberText.IsVisible(_reader, method)).Select(Method));
        return lines;
    }

    private string Declaration()
    {
        var kind = IsInterface ? "interface" : BaseName() switch
        {
            "ValueType" => "struct",
            "Enum" => "enum",
            "MulticastDelegate" => "delegate",
            _ => MemberText.Modifiers(_type.Attributes) + "class",
        };
        var bases = new[] { BaseName() is "Object" or "ValueType" or "Enum" or "" ? null : Base(_type.BaseType) }
            .Concat(_type.GetInterfaceImplementations().Select(face => Base(_reader.GetInterfaceImplementation(face).Interface)).Order(StringComparer.Ordinal))
            .OfType<string>()
            .ToList();
        return $"{_name}{MemberText.Obsolete(_reader, _type.GetCustomAttributes())} -> {kind}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private string BaseName() => _type.BaseType.IsNil ? "" : Base(_type.BaseType);

    private string Base(EntityHandle handle) => (handle.Kind switch
    {
        HandleKind.TypeDefinition => _types.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => _types.GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0),
        _ => _types.GetTypeFromSpecification(_reader, _generics, (TypeSpecificationHandle)handle, 0),
    }).Write(new NullableFlags([0]));

    private IEnumerable<string> Property(PropertyDefinition property, PropertyAccessors methods)
    {
        var visible = new[] { (Handle: methods.Getter, Word: "get"), (Handle: methods.Setter, Word: "set") }.Where(accessor => MemberText.IsVisible(_reader, accessor.Handle)).ToList();
        if (visible.Count == 0)
        {
            yield break;
        }

        var type = property.DecodeSignature(_types, _generics).ReturnType.Write(AttributeReader.Nullability(_reader, property.GetCustomAttributes(), _around));
        var words = string.Join(" ", visible.Select(accessor => MemberText.Access(_reader.GetMethodDefinition(accessor.Handle).Attributes) + MemberText.Word(_reader, accessor.Handle, accessor.Word) + ";"));
        yield return $"{_name}.{_reader.GetString(property.Name)}{MemberText.Obsolete(_reader, property.GetCustomAttributes())} {{ {words} }} -> "
            + MemberText.Modifiers(_reader.GetMethodDefinition(visible[0].Handle).Attributes, IsInterface) + type;
    }

    private string Field(FieldDefinition field)
    {
        var type = field.DecodeSignature(_types, _generics).Write(AttributeReader.Nullability(_reader, field.GetCustomAttributes(), _around));
        var value = field.GetDefaultValue() is { IsNil: false } constant ? $" = {MemberText.Constant(_reader, constant)}" : "";
        var word = field.Attributes.HasFlag(FieldAttributes.Literal) ? "const " : field.Attributes.HasFlag(FieldAttributes.Static) ? "static " : "";
        return $"{_name}.{_reader.GetString(field.Name)}{value} -> {word}{(field.Attributes.HasFlag(FieldAttributes.InitOnly) ? "readonly " : "")}{type}";
    }

    private string Method(MethodDefinitionHandle handle)
    {
        var method = _reader.GetMethodDefinition(handle);
        var generics = _generics with { Method = GenericNames.Of(_reader, method.GetGenericParameters()) };
        var signature = method.DecodeSignature(_types, generics);
        var around = AttributeReader.NullableContext(_reader, method.GetCustomAttributes(), _around);
        var parameters = new ParameterTexts(_reader, method, signature, around);
        var name = _reader.GetString(method.Name) switch
        {
            ".ctor" => _name,
            var other => $"{_name}.{other}{GenericNames.List(generics.Method)}",
        };
        return $"{name}({parameters.List()}){MemberText.Obsolete(_reader, method.GetCustomAttributes())} -> "
            + MemberText.Access(method.Attributes) + MemberText.Modifiers(method.Attributes, IsInterface) + parameters.Returned();
    }
}
