using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>How JSON is read and written. Whatever <see cref="JsonConvert.DefaultSettings"/> of the application says: with
/// <c>TypeNameHandling</c> there, a server could name the types that are made.</summary>
internal static class WireJson
{
    private const int MaxDepth = 64;

    /// <summary>Shared: it keeps nothing between calls.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new WireContractResolver(),
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None, // a string stays a string in untyped data
        Error = static (_, args) =>
        {
            if (args.ErrorContext.Error is MissingPropertyException missing)
            {
                missing.Container ??= args.ErrorContext.Path; // the innermost object comes first
            }
        },
        MaxDepth = MaxDepth,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        NullValueHandling = NullValueHandling.Ignore,
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        TypeNameHandling = TypeNameHandling.None,
    });

    public static JsonTextReader ReaderOf(PooledBuffer body) => new(new Utf8Reader(body))
    {
        ArrayPool = JsonArrayPool.Shared,
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = MaxDepth,
    };

    /// <summary>An envelope's code: an integer, also when it is written as a string; null for anything else.</summary>
    public static int? Code(object? value) => value switch
    {
        JValue scalar => Code(scalar.Value),
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
