using System.Reflection;
using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>The parameters of a method, and what it returns, which metadata counts as parameter 0.</summary>
internal sealed class ParameterTexts(MetadataReader reader, MethodDefinition method, MethodSignature<TypeText> signature, byte around)
{
    private readonly Dictionary<int, Parameter> _parameters = method.GetParameters().Select(reader.GetParameter).ToDictionary(parameter => parameter.SequenceNumber);

    public string List() => string.Join(", ", signature.ParameterTypes.Select((type, place) => Write(type, place + 1)));

    public string Returned() => signature.ReturnType.Write(Flags(0));

    private string Write(TypeText type, int number)
    {
        var text = type.Write(Flags(number));
        if (!_parameters.TryGetValue(number, out var parameter))
        {
            return text;
        }

        var isOut = parameter.Attributes.HasFlag(ParameterAttributes.Out) && type.Kind == TypeKind.ByReference;
        var word = AttributeReader.Has(reader, parameter.GetCustomAttributes(), "ParamArrayAttribute") ? "params " : "";
        return $"{word}{(isOut ? "out" + text[3..] : text)} {reader.GetString(parameter.Name)}{Default(parameter)}";
    }

    private string Default(Parameter parameter) =>
        !parameter.Attributes.HasFlag(ParameterAttributes.Optional) ? ""
        : parameter.GetDefaultValue() is { IsNil: false } constant && MemberText.Constant(reader, constant) is var value and not "null" ? $" = {value}"
        : " = default";

    private NullableFlags Flags(int number) =>
        _parameters.TryGetValue(number, out var parameter) ? AttributeReader.Nullability(reader, parameter.GetCustomAttributes(), around) : new NullableFlags([around]);
}
