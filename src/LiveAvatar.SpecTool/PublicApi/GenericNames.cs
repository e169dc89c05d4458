using System.Globalization;
using System.Reflection.Metadata;

namespace LiveAvatar.SpecTool.PublicApi;

/// <summary>What a signature calls its type parameters.</summary>
internal sealed record GenericNames(IReadOnlyList<string> Type, IReadOnlyList<string> Method)
{
    public static IReadOnlyList<string> Of(MetadataReader reader, GenericParameterHandleCollection parameters) =>
        parameters.Select(parameter => reader.GetString(reader.GetGenericParameter(parameter).Name)).ToList();

    public static string List(IReadOnlyList<string> names) => names.Count == 0 ? "" : $"<{string.Join(", ", names)}>";

    public string OfType(int index) => index < Type.Count ? Type[index] : "!" + index.ToString(CultureInfo.InvariantCulture);

    public string OfMethod(int index) => index < Method.Count ? Method[index] : "!!" + index.ToString(CultureInfo.InvariantCulture);
}
