using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>The words beside a member's name.</summary>
internal static class MemberText
{
    public static bool IsVisible(MetadataReader reader, MethodDefinitionHandle handle) =>
        !handle.IsNil && (reader.GetMethodDefinition(handle).Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    public static bool IsVisible(FieldDefinition field) =>
        (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem
        && !field.Attributes.HasFlag(FieldAttributes.SpecialName);

    public static string Access(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public ? "" : "protected ";

    /// <summary>A setter for the time of construction alone has a modifier on what it returns.</summary>
    public static string Word(MetadataReader reader, MethodDefinitionHandle accessor, string word) =>
        word == "set" && reader.GetMethodDefinition(accessor).DecodeSignature(new InitOnly(), new GenericNames([], [])).ReturnType ? "init" : word;

    public static string Modifiers(MethodAttributes attributes, bool isInterface) =>
        isInterface ? ""
        : attributes.HasFlag(MethodAttributes.Static) ? "static "
        : attributes.HasFlag(MethodAttributes.Abstract) ? "abstract "
        : attributes.HasFlag(MethodAttributes.Virtual) && !attributes.HasFlag(MethodAttributes.Final) ? attributes.HasFlag(MethodAttributes.NewSlot) ? "virtual " : "override "
        : "";

    public static string Modifiers(TypeAttributes attributes) =>
        attributes.HasFlag(TypeAttributes.Abstract | TypeAttributes.Sealed) ? "static "
        : attributes.HasFlag(TypeAttributes.Abstract) ? "abstract "
        : attributes.HasFlag(TypeAttributes.Sealed) ? "sealed "
        : "";

    public static string Obsolete(MetadataReader reader, CustomAttributeHandleCollection attributes) =>
        AttributeReader.Has(reader, attributes, "ObsoleteAttribute") ? " [Obsolete]" : "";

    public static string Constant(MetadataReader reader, ConstantHandle handle)
    {
        var constant = reader.GetConstant(handle);
        var value = reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        return value switch
        {
            null => "null",
            string text => Newtonsoft.Json.JsonConvert.ToString(text),
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
        };
    }
}
